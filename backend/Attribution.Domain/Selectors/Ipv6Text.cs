using System.Globalization;

namespace Attribution.Domain.Selectors;

/// <summary>Writes the canonical text of an IPv6 address (RFC 5952).</summary>
internal static class Ipv6Text
{
    /// <summary>Writes into at least 45 characters and answers how many were used. Dotted: an IPv4-mapped address keeps its IPv4 part; URLs do not.</summary>
    public static int Write(ReadOnlySpan<ushort> pieces, Span<char> text, bool dotted)
    {
        var mapped = dotted && pieces[..5].IndexOfAnyExcept((ushort)0) < 0 && pieces[5] == 0xffff;
        var last = mapped ? 6 : 8;
        var (start, run) = mapped ? (0, 5) : LongestZeros(pieces);
        var length = 0;
        for (var i = 0; i < last; i++)
        {
            if (i == start && run > 1)
            {
                text[length++] = ':';
                text[length++] = ':';
                i += run - 1;
                continue;
            }

            if (i > 0 && text[length - 1] != ':')
            {
                text[length++] = ':';
            }

            pieces[i].TryFormat(text[length..], out var written, "x", CultureInfo.InvariantCulture);
            length += written;
        }

        return mapped ? WriteMapped(pieces, text, length) : length;
    }

    // The first of the longest runs of two or more zero pieces (RFC 5952 §4.2.2, §4.2.3).
    private static (int Start, int Run) LongestZeros(ReadOnlySpan<ushort> pieces)
    {
        var (best, longest) = (-1, 1);
        for (var i = 0; i < pieces.Length; i++)
        {
            var run = pieces[i..].IndexOfAnyExcept((ushort)0);
            run = run < 0 ? pieces.Length - i : run;
            if (run > longest)
            {
                (best, longest) = (i, run);
            }

            i += run;
        }

        return (best, longest);
    }

    // ::ffff:0:0/96 keeps its IPv4 part in dotted decimal (RFC 5952 §5).
    private static int WriteMapped(ReadOnlySpan<ushort> pieces, Span<char> text, int length)
    {
        text[length++] = ':';
        var dotted = Ipv4Address.Write(((uint)pieces[6] << 16) | pieces[7]);
        dotted.CopyTo(text[length..]);
        return length + dotted.Length;
    }
}
