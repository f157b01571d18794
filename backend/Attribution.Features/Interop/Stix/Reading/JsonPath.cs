using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Attribution.Features.Interop.Stix.Reading;

/// <summary>Where in an object something is wrong, as a JSON pointer (RFC 6901). Slow; used only once there is a fault.</summary>
internal static class JsonPath
{
    private const int LongestName = 100;

    /// <summary>Where the JSON stops being JSON; empty if it cannot be told.</summary>
    public static string OfSyntaxFault(ReadOnlySpan<byte> json) => Walk(json, (ref _) => false);

    /// <summary>Where a text or name is no valid Unicode; null: nowhere.</summary>
    public static string? OfUnicodeFault(ReadOnlySpan<byte> json)
    {
        var found = false;
        var path = Walk(json, (ref reader) => found = reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && !IsUnicode(ref reader));
        return found ? path : null;
    }

    /// <summary>One part of a pointer, escaped and of bounded length.</summary>
    public static string Escape(string name) =>
        (name.Length > LongestName ? name[..LongestName] : name).Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    private delegate bool Stop(ref Utf8JsonReader reader);

    private static string Walk(ReadOnlySpan<byte> json, Stop stop)
    {
        Utf8JsonReader reader = new(json, new JsonReaderOptions { MaxDepth = ReadLimits.MaxDepth });
        List<(string? Name, int Index)> levels = [];
        try
        {
            while (reader.Read())
            {
                Enter(ref reader, levels);
                if (stop(ref reader))
                {
                    break;
                }

                Leave(ref reader, levels);
            }
        }
        catch (JsonException)
        {
            // The levels passed so far are the answer.
        }

        return Pointer(levels);
    }

    private static void Enter(ref Utf8JsonReader reader, List<(string? Name, int Index)> levels)
    {
        if (reader.TokenType is JsonTokenType.PropertyName)
        {
            levels[^1] = (IsUnicode(ref reader) ? reader.GetString() : "\ufffd", -1);
        }
        else if (reader.TokenType is not (JsonTokenType.EndArray or JsonTokenType.EndObject) && levels is [.., { Name: null } list])
        {
            levels[^1] = (null, list.Index + 1);
        }
    }

    private static void Leave(ref Utf8JsonReader reader, List<(string? Name, int Index)> levels)
    {
        if (reader.TokenType is JsonTokenType.StartObject)
        {
            levels.Add(("", -1));
        }
        else if (reader.TokenType is JsonTokenType.StartArray)
        {
            levels.Add((null, -1));
        }
        else if (reader.TokenType is JsonTokenType.EndArray or JsonTokenType.EndObject)
        {
            levels.RemoveAt(levels.Count - 1);
        }
    }

    private static bool IsUnicode(ref Utf8JsonReader reader)
    {
        if (!Utf8.IsValid(reader.ValueSpan))
        {
            return false;
        }

        if (!reader.ValueIsEscaped)
        {
            return true;
        }

        try
        {
            return reader.GetString() is not null;
        }
        catch (InvalidOperationException)
        {
            return false; // Half a surrogate pair, which the framework tells by an exception only.
        }
    }

    private static string Pointer(List<(string? Name, int Index)> levels)
    {
        StringBuilder pointer = new();
        foreach (var (name, index) in levels)
        {
            if (name is { Length: > 0 })
            {
                pointer.Append('/').Append(Escape(name));
            }
            else if (name is null && index >= 0)
            {
                pointer.Append('/').Append(index.ToString(CultureInfo.InvariantCulture));
            }
        }

        return pointer.ToString();
    }
}
