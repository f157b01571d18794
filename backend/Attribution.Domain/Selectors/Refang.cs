using System.Buffers;
using System.Text;

namespace Attribution.Domain.Selectors;

/// <summary>
/// Takes back what people do to a malicious value so that nobody clicks it: hxxp, fxp, [.], (.), {.}, [dot], [:], [://], [@], [at], \. and the like.
/// Behind the plain host of a URL nothing is touched: its path may hold such text of its own.
/// </summary>
public static class Refang
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("[({\\*");

    /// <summary>The value as it was before defanging; the same instance when nothing was to do. Linear in its length.</summary>
    public static string Apply(string value)
    {
        var scheme = RefangScheme(value);
        if (!scheme.AsSpan().ContainsAny(Marks) || IsPlainUrl(scheme))
        {
            return scheme;
        }

        var text = new StringBuilder(scheme.Length);
        foreach (var c in scheme)
        {
            Append(text, c);
        }

        return text.Length == scheme.Length ? scheme : RefangScheme(text.ToString());
    }

    // A closing bracket may complete a mark, whose plain text may stand inside the next: what is left holds no mark.
    private static void Append(StringBuilder text, char c)
    {
        if (c is ']' or ')' or '}' && RefangMark.TryReadBack(text, c, out var start, out var plain))
        {
            text.Length = start;
            foreach (var p in plain)
            {
                Append(text, p);
            }

            return;
        }

        while (c is '.' or '@' && text.Length > 0 && text[^1] == '\\')
        {
            text.Length--;
        }

        text.Append(c);
    }

    // h??p and h??ps with x, X, * or # for the t's, f?p; and a bracketed or missing colon is left to the marks.
    private static string RefangScheme(string value)
    {
        if (value.Length < 4 || (value[0] | 0x20) is not ('h' or 'f'))
        {
            return value;
        }

        if ((value[0] | 0x20) == 'f')
        {
            return IsStandIn(value[1]) && (value[2] | 0x20) == 'p' && IsSchemeEnd(value, 3) ? string.Concat("ftp", value.AsSpan(3)) : value;
        }

        var plain = value.AsSpan(1, 2).Equals("tt", StringComparison.OrdinalIgnoreCase);
        if (plain || !IsStandInOrT(value[1]) || !IsStandInOrT(value[2]) || (value[3] | 0x20) != 'p')
        {
            return value;
        }

        var secure = value.Length > 4 && (value[4] | 0x20) == 's';
        var end = secure ? 5 : 4;
        return IsSchemeEnd(value, end) ? string.Concat(secure ? "https" : "http", value.AsSpan(end)) : value;
    }

    private static bool IsStandIn(char c) => c is 'x' or 'X' or '*' or '#';

    private static bool IsStandInOrT(char c) => IsStandIn(c) || (c | 0x20) == 't';

    private static bool IsSchemeEnd(string value, int at) => at < value.Length && value[at] is ':' or '[' or '(' or '{';

    // scheme:// and a host without a mark; an IPv6 host [..] is no mark because no mark begins with two hex digits or a double colon.
    private static bool IsPlainUrl(string value)
    {
        var colon = value.IndexOf("://", StringComparison.Ordinal);
        if (colon <= 0 || value.AsSpan(0, colon).ContainsAny(Marks))
        {
            return false;
        }

        var host = value.AsSpan(colon + 3);
        var end = host.IndexOfAny("/?#");
        host = end < 0 ? host : host[..end];
        return !host.Contains('\\') && !RefangMark.IsIn(host);
    }
}
