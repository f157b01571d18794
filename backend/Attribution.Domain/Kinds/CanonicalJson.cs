using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Attribution.Domain.Kinds;

/// <summary>JSON in the one form that is hashed (RFC 8785): keys in order of their UTF-16 units, no spaces, numbers as ECMAScript writes them.</summary>
internal static class CanonicalJson
{
    /// <summary>Deepest nesting that is written; a document read with the framework's default is never deeper.</summary>
    public const int MaximumDepth = 64;

    /// <summary>Appends the canonical form; throws <see cref="InvalidOperationException"/> for half a surrogate pair, which RFC 8785 refuses too.</summary>
    public static void Write(IBufferWriter<byte> output, JsonElement value) => Write(output, value, 0);

    /// <summary>Appends a text with quotation marks.</summary>
    public static void WriteText(IBufferWriter<byte> output, string text)
    {
        Append(output, "\"");
        var start = 0;
        for (var index = 0; index < text.Length; index++)
        {
            if (Escape(text[index]) is { } escaped)
            {
                Append(output, text.AsSpan(start, index - start));
                Append(output, escaped);
                start = index + 1;
            }
        }

        Append(output, text.AsSpan(start));
        Append(output, "\"");
    }

    public static void Append(IBufferWriter<byte> output, ReadOnlySpan<char> text) => Encoding.UTF8.GetBytes(text, output);

    private static void Write(IBufferWriter<byte> output, JsonElement value, int depth)
    {
        if (depth > MaximumDepth)
        {
            throw new InvalidOperationException($"JSON is nested deeper than {MaximumDepth}.");
        }

        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                WriteObject(output, value, depth);
                break;
            case JsonValueKind.Array:
                WriteArray(output, value, depth);
                break;
            case JsonValueKind.String:
                WriteText(output, value.GetString() ?? "");
                break;
            case JsonValueKind.Number:
                Append(output, Number(value.GetDouble()));
                break;
            default:
                Append(output, value.ValueKind switch { JsonValueKind.True => "true", JsonValueKind.False => "false", _ => "null" });
                break;
        }
    }

    private static void WriteObject(IBufferWriter<byte> output, JsonElement value, int depth)
    {
        var separator = "{";
        foreach (var property in value.EnumerateObject().OrderBy(property => property.Name, StringComparer.Ordinal))
        {
            Append(output, separator);
            WriteText(output, property.Name);
            Append(output, ":");
            Write(output, property.Value, depth + 1);
            separator = ",";
        }

        Append(output, separator is "{" ? "{}" : "}");
    }

    private static void WriteArray(IBufferWriter<byte> output, JsonElement value, int depth)
    {
        var separator = "[";
        foreach (var item in value.EnumerateArray())
        {
            Append(output, separator);
            Write(output, item, depth + 1);
            separator = ",";
        }

        Append(output, separator is "[" ? "[]" : "]");
    }

    /// <summary>Shortest digits that read back the same, laid out as ECMA-262 §6.1.6.1.20 (Number::toString) says.</summary>
    internal static string Number(double number)
    {
        if (!double.IsFinite(number))
        {
            throw new InvalidOperationException("A number is too large for JSON.");
        }

        if (number == 0)
        {
            return "0";
        }

        var (sign, digits, point) = Digits(number);
        return sign + (point switch
        {
            > 0 and <= 21 when digits.Length <= point => digits.PadRight(point, '0'),
            > 0 and <= 21 => $"{digits[..point]}.{digits[point..]}",
            > -6 and <= 0 => $"0.{new string('0', -point)}{digits}",
            _ => Exponential(digits, point - 1),
        });
    }

    /// <summary>The value is 0.digits × 10^point.</summary>
    private static (string Sign, string Digits, int Point) Digits(double number)
    {
        var text = Math.Abs(number).ToString("R", CultureInfo.InvariantCulture).Split('E');
        var exponent = text.Length == 1 ? 0 : int.Parse(text[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var whole = text[0].IndexOf('.') is var dot and >= 0 ? dot : text[0].Length;
        var digits = text[0].Replace(".", "", StringComparison.Ordinal);
        var leading = digits.Length - digits.TrimStart('0').Length;
        return (number < 0 ? "-" : "", digits.Trim('0'), whole + exponent - leading);
    }

    private static string Exponential(string digits, int exponent)
    {
        var mantissa = digits.Length == 1 ? digits : $"{digits[..1]}.{digits[1..]}";
        return $"{mantissa}e{(exponent < 0 ? "-" : "+")}{Math.Abs(exponent).ToString(CultureInfo.InvariantCulture)}";
    }

    private static string? Escape(char character) => character switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\b' => "\\b",
        '\f' => "\\f",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        < ' ' => $"\\u{(int)character:x4}",
        _ => null,
    };
}
