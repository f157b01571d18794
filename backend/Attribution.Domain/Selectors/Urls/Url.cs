using System.Globalization;
using System.Text;

namespace Attribution.Domain.Selectors.Urls;

/// <summary>
/// Absolute URLs as the WHATWG URL Standard writes them, without fragment and default port; user names stay. http, https, ws, wss and ftp are special;
/// every other scheme, file among them, is generic. Stricter than the standard: the host of a special scheme must be an address or a <see cref="Domains.DomainName"/>.
/// </summary>
internal static class Url
{
    /// <summary>The text without the tabs and line ends that break a URL in mails and tables.</summary>
    public static string Unbroken(string text) =>
        text.AsSpan().IndexOfAny('\t', '\n', '\r') < 0 ? text : string.Concat(text.Where(c => c is not ('\t' or '\n' or '\r')));

    public static NormalForm Normalize(string text)
    {
        if (UrlScheme.Read(text) is not { } scheme)
        {
            return NormalForm.No(SelectorFaults.UrlScheme, "The URL has no scheme; write it with http://, https:// or another one before it.");
        }

        var rest = text.AsSpan(scheme.Length + 1);
        var fragment = rest.IndexOf('#');
        rest = fragment < 0 ? rest : rest[..fragment];
        var question = rest.IndexOf('?');
        var query = question < 0 ? default : rest[question..];
        rest = question < 0 ? rest : rest[..question];

        var url = new StringBuilder(text.Length + 8).Append(scheme).Append(':');
        var special = UrlScheme.IsSpecial(scheme);
        var fault = special ? AppendSpecial(url, rest, scheme) : AppendGeneric(url, rest, hasQuery: question >= 0);
        if (fault.Code is not null)
        {
            return fault;
        }

        PercentEncoding.Append(url, query, special ? PercentEncoding.SpecialQuery : PercentEncoding.Query);
        return Finish(url, text);
    }

    private static NormalForm Finish(StringBuilder url, string text)
    {
        if (url.Length > SelectorNormalizer.MaxLength)
        {
            return NormalForm.No(SelectorFaults.TooLong, $"The URL has {url.Length} characters when encoded; at most {SelectorNormalizer.MaxLength} are allowed.");
        }

        return NormalForm.Of(url.Equals(text) ? text : url.ToString());
    }

    private static NormalForm AppendSpecial(StringBuilder url, ReadOnlySpan<char> rest, string scheme)
    {
        rest = rest.TrimStart("/\\");
        var end = rest.IndexOfAny('/', '\\');
        var authority = end < 0 ? rest : rest[..end];
        var fault = AppendAuthority(url, authority, UrlScheme.DefaultPort(scheme));
        if (fault.Code is null)
        {
            UrlPath.Append(url, end < 0 ? default : rest[end..], special: true);
        }

        return fault;
    }

    private static NormalForm AppendGeneric(StringBuilder url, ReadOnlySpan<char> rest, bool hasQuery)
    {
        if (rest.StartsWith("//"))
        {
            var end = rest[2..].IndexOf('/');
            var authority = end < 0 ? rest[2..] : rest.Slice(2, end);
            var fault = AppendAuthority(url, authority, defaultPort: 0);
            if (fault.Code is null && end >= 0)
            {
                UrlPath.Append(url, rest[(end + 2)..], special: false);
            }

            return fault;
        }

        if (rest.StartsWith("/"))
        {
            AppendPathAlone(url, rest);
            return default;
        }

        // An opaque path loses the spaces that what was cut off behind it would leave at its end (§4.4).
        PercentEncoding.Append(url, hasQuery ? rest : rest.TrimEnd(' '), PercentEncoding.Control);
        return default;
    }

    // A path without host that begins with // would read as one with host: /. stands before it (§4.5).
    private static void AppendPathAlone(StringBuilder url, ReadOnlySpan<char> path)
    {
        var start = url.Length;
        UrlPath.Append(url, path, special: false);
        if (url.Length > start + 1 && url[start + 1] == '/')
        {
            url.Insert(start, "/.");
        }
    }

    private static NormalForm AppendAuthority(StringBuilder url, ReadOnlySpan<char> authority, int defaultPort)
    {
        url.Append("//");
        var at = authority.LastIndexOf('@');
        var hostAndPort = authority[(at + 1)..];
        var colon = hostAndPort.LastIndexOf(':');
        colon = colon > hostAndPort.LastIndexOf(']') ? colon : -1;
        var hostText = colon < 0 ? hostAndPort : hostAndPort[..colon];
        if (hostText.IsEmpty)
        {
            return defaultPort == 0 && at < 0 && colon < 0 ? default : NormalForm.No(SelectorFaults.UrlHost, "The URL has no host.");
        }

        var host = UrlHost.Normalize(hostText.ToString(), defaultPort > 0);
        if (host.Value is null)
        {
            return host;
        }

        AppendUserInfo(url, at < 0 ? default : authority[..at]);
        url.Append(host.Value);
        return colon < 0 ? default : AppendPort(url, hostAndPort[(colon + 1)..], defaultPort);
    }

    private static void AppendUserInfo(StringBuilder url, ReadOnlySpan<char> userInfo)
    {
        var colon = userInfo.IndexOf(':');
        var password = colon < 0 ? default : userInfo[(colon + 1)..];
        var user = colon < 0 ? userInfo : userInfo[..colon];
        PercentEncoding.Append(url, user, PercentEncoding.UserInfo);
        if (!password.IsEmpty)
        {
            url.Append(':');
            PercentEncoding.Append(url, password, PercentEncoding.UserInfo);
        }

        if (!user.IsEmpty || !password.IsEmpty)
        {
            url.Append('@');
        }
    }

    private static NormalForm AppendPort(StringBuilder url, ReadOnlySpan<char> text, int defaultPort)
    {
        var digits = text.TrimStart('0');
        if (text.ContainsAnyExceptInRange('0', '9') || digits.Length > 5)
        {
            return NoPort();
        }

        var port = digits.IsEmpty ? 0 : int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
        if (port > ushort.MaxValue)
        {
            return NoPort();
        }

        if (!text.IsEmpty && (port != defaultPort || defaultPort == 0))
        {
            url.Append(CultureInfo.InvariantCulture, $":{port}");
        }

        return default;
    }

    private static NormalForm NoPort() => NormalForm.No(SelectorFaults.UrlPort, "The port of the URL is not a number from 0 to 65535.");
}
