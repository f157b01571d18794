using System.Globalization;
using System.Text;

namespace Attribution.GraphQL.Types.Reflection;

/// <summary>The text of an element of XML documentation as the compiler writes it: without CDATA, comments and instructions.</summary>
internal static class XmlText
{
    private static readonly string[] References = ["cref=\"", "langword=\"", "name=\""];

    /// <summary>The text on one line, code in back quotes, references by their last name; null where there is none.</summary>
    public static string? Of(ReadOnlySpan<char> xml)
    {
        var text = new StringBuilder(xml.Length);
        for (var at = 0; at < xml.Length;)
        {
            at += xml[at] switch
            {
                '<' => Tag(text, xml[at..]),
                '&' => Entity(text, xml[at..]),
                var letter => Letter(text, letter),
            };
        }

        var length = text.Length > 0 && text[^1] == ' ' ? text.Length - 1 : text.Length;
        return length == 0 ? null : text.ToString(0, length);
    }

    private static int Tag(StringBuilder text, ReadOnlySpan<char> xml)
    {
        var end = xml.IndexOf('>');
        if (end < 0)
        {
            return xml.Length;
        }

        var tag = xml[1..end];
        if (tag is "c" or "/c")
        {
            text.Append('`');
        }
        else if (tag.EndsWith("/"))
        {
            text.Append(Reference(tag));
        }

        return end + 1;
    }

    private static ReadOnlySpan<char> Reference(ReadOnlySpan<char> tag)
    {
        foreach (var attribute in References)
        {
            if (tag.IndexOf(attribute, StringComparison.Ordinal) is >= 0 and var start)
            {
                var value = tag[(start + attribute.Length)..];
                value = value[..Math.Max(0, value.IndexOf('"'))];
                value = value.IndexOf('(') is >= 0 and var arguments ? value[..arguments] : value;
                return value[(value.LastIndexOfAny('.', ':') + 1)..];
            }
        }

        return [];
    }

    private static int Entity(StringBuilder text, ReadOnlySpan<char> xml)
    {
        var end = xml.IndexOf(';');
        if (end < 0)
        {
            return Letter(text, '&');
        }

        var name = xml[1..end];
        text.Append(name switch
        {
            "lt" => "<",
            "gt" => ">",
            "amp" => "&",
            "quot" => "\"",
            "apos" => "'",
            ['#', 'x', .. var hex] when int.TryParse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) => char.ConvertFromUtf32(code),
            ['#', .. var number] when int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var code) => char.ConvertFromUtf32(code),
            _ => "",
        });
        return end + 1;
    }

    /// <summary>A run of white space is one blank, and none at the very front.</summary>
    private static int Letter(StringBuilder text, char letter)
    {
        if (!char.IsWhiteSpace(letter))
        {
            text.Append(letter);
        }
        else if (text.Length > 0 && text[^1] != ' ')
        {
            text.Append(' ');
        }

        return 1;
    }
}
