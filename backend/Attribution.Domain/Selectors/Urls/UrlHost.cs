using System.Buffers;
using System.Text;
using Attribution.Domain.Selectors.Domains;

namespace Attribution.Domain.Selectors.Urls;

/// <summary>The host of a URL (WHATWG URL §3.5): [IPv6], IPv4 in all its spellings, a domain; schemes without rules of their own may have any other text.</summary>
internal static class UrlHost
{
    private static readonly SearchValues<char> Forbidden = SearchValues.Create("\0\t\n\r #/:<>?@[\\]^|");

    public static NormalForm Normalize(string host, bool special)
    {
        if (host.StartsWith('['))
        {
            return Ipv6(host);
        }

        return special ? Special(PercentEncoding.Decode(host)) : Opaque(host);
    }

    private static NormalForm Ipv6(string host)
    {
        Span<ushort> pieces = stackalloc ushort[8];
        Span<char> text = stackalloc char[48];
        if (host.Length > 48 || !host.EndsWith(']') || !Ipv6Address.TryRead(host.AsSpan(1..^1), pieces))
        {
            return NormalForm.No(SelectorFaults.UrlHost, "The host in brackets is not an IPv6 address.");
        }

        return NormalForm.Of(string.Concat("[", text[..Ipv6Text.Write(pieces, text, dotted: false)], "]"));
    }

    private static NormalForm Special(string host)
    {
        var ascii = Ascii.IsValid(host) ? host : Idna.Map(host);
        if (ascii is not null && DomainName.EndsInNumber(ascii.EndsWith('.') ? ascii.AsSpan(..^1) : ascii))
        {
            return UrlIpv4.TryRead(ascii, out var address)
                ? NormalForm.Of(Ipv4Address.Write(address))
                : NormalForm.No(SelectorFaults.UrlHost, "The host ends in a number but is not an IPv4 address.");
        }

        var domain = DomainName.Normalize(host);
        return domain.Value is null ? NormalForm.No(SelectorFaults.UrlHost, $"The host is not a domain name. {domain.Message}") : domain;
    }

    // Domain names are lowered in any scheme (RFC 3986 §6.2.2.1), so that one host has one form.
    private static NormalForm Opaque(string host)
    {
        if (host.AsSpan().ContainsAny(Forbidden))
        {
            return NormalForm.No(SelectorFaults.UrlHost, "The host has a character that no host may have.");
        }

        if (Ascii.IsValid(host) && DomainName.Normalize(host) is { Value: not null } domain)
        {
            return domain;
        }

        var text = new StringBuilder();
        PercentEncoding.Append(text, host, PercentEncoding.Control);
        return NormalForm.Of(text.ToString());
    }
}
