namespace Attribution.Domain.Selectors.Urls;

/// <summary>IPv4 as browsers read it in a URL: one to four numbers, decimal, octal after 0, hexadecimal after 0x (WHATWG URL §3.5).</summary>
internal static class UrlIpv4
{
    /// <summary>Reads a host that ends in a number; false when it is none that a browser would open.</summary>
    public static bool TryRead(ReadOnlySpan<char> host, out uint address)
    {
        address = 0;
        host = host.EndsWith(".") ? host[..^1] : host;
        Span<ulong> numbers = stackalloc ulong[4];
        var count = 0;
        foreach (var range in host.Split('.'))
        {
            if (count == 4 || !TryReadNumber(host[range], out numbers[count++]))
            {
                return false;
            }
        }

        if (numbers[count - 1] >= 1UL << (8 * (5 - count)) || numbers[..(count - 1)].IndexOfAnyExceptInRange(0UL, 255UL) >= 0)
        {
            return false;
        }

        var whole = numbers[count - 1];
        for (var i = 0; i < count - 1; i++)
        {
            whole += numbers[i] << (8 * (3 - i));
        }

        address = (uint)whole;
        return true;
    }

    private static bool TryReadNumber(ReadOnlySpan<char> text, out ulong number)
    {
        number = 0;
        var radix = 10UL;
        if (text.StartsWith("0x", StringComparison.OrdinalIgnoreCase))
        {
            radix = 16;
            text = text[2..];
        }
        else if (text.Length > 1 && text[0] == '0')
        {
            radix = 8;
            text = text[1..];
        }
        else if (text.IsEmpty)
        {
            return false;
        }

        foreach (var c in text)
        {
            var digit = char.IsAsciiDigit(c) ? (ulong)(c - '0') : char.IsAsciiHexDigit(c) ? (ulong)((c | 0x20) - 'a' + 10) : ulong.MaxValue;
            if (digit >= radix)
            {
                return false;
            }

            // Beyond 2^40 it is out of range for good; stop growing before it wraps.
            number = Math.Min((number * radix) + digit, 1UL << 40);
        }

        return true;
    }
}
