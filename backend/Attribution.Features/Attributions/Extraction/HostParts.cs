namespace Attribution.Features.Attributions.Extraction;

/// <summary>An observable in parts: host, port, path; for names also the suffix and the registered domain.</summary>
/// <param name="Host">Address or name; empty for a bare path.</param>
/// <param name="Port">Port as written; null: none.</param>
/// <param name="Path">Path with its query; null: none.</param>
internal sealed record HostParts(string Host, string? Port, string? Path)
{
    private static readonly char[] HostEnds = ['/', '?', ':'];

    /// <summary>Whether the host is an IPv4 address.</summary>
    public bool IsAddress { get; private init; }

    /// <summary>Public or provider suffix; empty for addresses.</summary>
    public string Suffix { get; private init; } = "";

    /// <summary>Registered domain; empty for addresses and bare suffixes.</summary>
    public string Registered { get; private init; } = "";

    /// <summary>The registered label without its suffix.</summary>
    public string Label => Registered.Length == 0 ? "" : Registered[..^(Suffix.Length + 1)];

    /// <summary>Labels before the registered domain; empty without one.</summary>
    public string Subdomain => Registered.Length == 0 || Host.Length == Registered.Length ? "" : Host[..^(Registered.Length + 1)];

    /// <summary>Parts of an observable such as <c>login.example.net</c>, <c>192.0.2.7:8443</c>, <c>example.org/a/b.php</c> or <c>/gate.php</c>.</summary>
    public static HostParts Of(string observable, SuffixTable suffixes)
    {
        var scheme = observable.IndexOf("://", StringComparison.Ordinal);
        var text = (scheme >= 0 ? observable[(scheme + 3)..] : observable).ToLowerInvariant();
        var end = text.IndexOfAny(HostEnds);
        var host = (end < 0 ? text : text[..end]).TrimEnd('.');
        var rest = end < 0 ? "" : text[end..];
        string? port = null;
        if (rest.StartsWith(':'))
        {
            var digits = rest.Skip(1).TakeWhile(char.IsAsciiDigit).Count();
            port = digits > 0 ? rest[1..(1 + digits)] : null;
            rest = rest[(1 + digits)..];
        }

        HostParts parts = new(host, port, rest.Length > 0 && rest[0] is '/' or '?' ? rest : null);
        return IsIpv4(host) ? parts with { IsAddress = true } : parts.Named(suffixes);
    }

    private static bool IsIpv4(string host)
    {
        var octets = host.Split('.');
        return octets.Length == 4 && octets.All(octet => octet.Length is > 0 and <= 3 && octet.All(char.IsAsciiDigit) && int.Parse(octet, System.Globalization.CultureInfo.InvariantCulture) <= 255);
    }

    private HostParts Named(SuffixTable suffixes)
    {
        if (Host.Length == 0)
        {
            return this;
        }

        var suffix = suffixes.SuffixOf(Host);
        if (suffix.Length == Host.Length)
        {
            return this with { Suffix = suffix };
        }

        var before = Host[..^(suffix.Length + 1)];
        return this with { Suffix = suffix, Registered = $"{before[(before.LastIndexOf('.') + 1)..]}.{suffix}" };
    }
}
