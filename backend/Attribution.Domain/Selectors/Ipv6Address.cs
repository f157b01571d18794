using System.Globalization;

namespace Attribution.Domain.Selectors;

/// <summary>IPv6 in the text of RFC 5952, optionally with a prefix (STIX 2.1 §6.9). /128 is dropped, host bits are cleared; a zone is refused.</summary>
internal static class Ipv6Address
{
    private const int LongestText = 51;
    private const int Pieces = 8;

    public static NormalForm Normalize(string text)
    {
        if (text.Contains('%', StringComparison.Ordinal))
        {
            return NormalForm.No(SelectorFaults.Ipv6Zone, "An IPv6 address with a zone (%…) is known only to one computer; write it without.");
        }

        var slash = text.IndexOf('/', StringComparison.Ordinal);
        var digits = slash < 0 ? text.AsSpan() : text.AsSpan(0, slash);
        digits = digits.Length > 2 && digits[0] == '[' && digits[^1] == ']' ? digits[1..^1] : digits;
        Span<ushort> pieces = stackalloc ushort[Pieces];
        if (text.Length > LongestText || !TryRead(digits, pieces))
        {
            return NormalForm.No(SelectorFaults.Ipv6Invalid, "An IPv6 address is eight groups of up to four hex digits, one run of zeros written as ::.");
        }

        var bits = 128;
        if (slash >= 0 && !AddressPrefix.TryRead(text.AsSpan(slash + 1), 128, out bits))
        {
            return NormalForm.No(SelectorFaults.PrefixInvalid, "The prefix of an IPv6 network is a number from 0 to 128.");
        }

        Mask(pieces, bits);
        return NormalForm.Of(Write(pieces, bits, text));
    }

    /// <summary>Reads the forms of RFC 4291 §2.2 into eight pieces.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, Span<ushort> pieces)
    {
        pieces.Clear();
        int at = 0, count = 0, gap = -1;
        if (text.StartsWith("::"))
        {
            gap = 0;
            at = 2;
        }

        while (at < text.Length)
        {
            var end = text[at..].IndexOf(':');
            var group = end < 0 ? text[at..] : text.Slice(at, end);
            if (end < 0 && group.Contains('.'))
            {
                return count <= 6 && TryReadTail(group, pieces[count..]) && Spread(pieces, count + 2, gap);
            }

            if (count == Pieces || !TryReadGroup(group, out pieces[count]))
            {
                return false;
            }

            count++;
            at += group.Length;
            if (end < 0)
            {
                break;
            }

            at++;
            if (at == text.Length)
            {
                return false;
            }

            if (text[at] == ':')
            {
                if (gap >= 0)
                {
                    return false;
                }

                gap = count;
                at++;
            }
        }

        return Spread(pieces, count, gap);
    }

    /// <summary>The text of RFC 5952 §4 and §5, with the prefix when it is shorter than 128.</summary>
    public static string Write(ReadOnlySpan<ushort> pieces, int bits, string? same)
    {
        Span<char> text = stackalloc char[LongestText];
        var length = Ipv6Text.Write(pieces, text, dotted: true);
        if (bits < 128)
        {
            text[length++] = '/';
            bits.TryFormat(text[length..], out var digits, provider: CultureInfo.InvariantCulture);
            length += digits;
        }

        return same is not null && text[..length].SequenceEqual(same) ? same : new string(text[..length]);
    }

    private static bool TryReadGroup(ReadOnlySpan<char> group, out ushort piece)
    {
        piece = 0;
        return group.Length is > 0 and <= 4 && HexText.IndexOfNonHex(group) < 0
            && ushort.TryParse(group, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out piece);
    }

    private static bool TryReadTail(ReadOnlySpan<char> group, Span<ushort> pieces)
    {
        if (!Ipv4Address.TryRead(group, out var address, out var leadingZero) || leadingZero)
        {
            return false;
        }

        pieces[0] = (ushort)(address >> 16);
        pieces[1] = (ushort)address;
        return true;
    }

    // Moves the pieces behind :: to the end; :: must stand for one piece at least (RFC 4291 §2.2).
    private static bool Spread(Span<ushort> pieces, int count, int gap)
    {
        if (gap < 0)
        {
            return count == Pieces;
        }

        if (count >= Pieces)
        {
            return false;
        }

        var behind = count - gap;
        pieces.Slice(gap, behind).CopyTo(pieces[(Pieces - behind)..]);
        pieces[gap..(Pieces - behind)].Clear();
        return true;
    }

    private static void Mask(Span<ushort> pieces, int bits)
    {
        for (var i = 0; i < Pieces; i++)
        {
            var kept = Math.Clamp(bits - (i * 16), 0, 16);
            pieces[i] &= (ushort)(0xffff0000 >> kept);
        }
    }
}
