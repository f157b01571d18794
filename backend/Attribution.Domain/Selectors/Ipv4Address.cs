using System.Globalization;

namespace Attribution.Domain.Selectors;

/// <summary>IPv4 in strict dotted decimal, optionally with a prefix (STIX 2.1 §6.8). /32 is dropped and the host bits of a network are cleared.</summary>
internal static class Ipv4Address
{
    private const int LongestText = 18;

    public static NormalForm Normalize(string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        var digits = slash < 0 ? text.AsSpan() : text.AsSpan(0, slash);
        if (text.Length > LongestText || !TryRead(digits, out var address, out var leadingZero))
        {
            return NormalForm.No(SelectorFaults.Ipv4Invalid, "An IPv4 address is four numbers from 0 to 255 with dots between them.");
        }

        if (leadingZero)
        {
            return NormalForm.No(SelectorFaults.Ipv4LeadingZero, "A number of the IPv4 address begins with 0, which some programs read as octal; write it without.");
        }

        if (slash < 0)
        {
            return NormalForm.Of(text);
        }

        return AddressPrefix.TryRead(text.AsSpan(slash + 1), 32, out var bits)
            ? NormalForm.Of(Network(text, digits, address, bits))
            : NormalForm.No(SelectorFaults.PrefixInvalid, "The prefix of an IPv4 network is a number from 0 to 32.");
    }

    /// <summary>Reads exactly four decimal numbers; one with a leading zero is read, and said.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out uint address, out bool leadingZero)
    {
        address = 0;
        leadingZero = false;
        var at = 0;
        for (var part = 0; part < 4; part++)
        {
            if (part > 0 && (at >= text.Length || text[at++] != '.'))
            {
                return false;
            }

            var start = at;
            uint number = 0;
            while (at < text.Length && at - start < 3 && char.IsAsciiDigit(text[at]))
            {
                number = (number * 10) + (uint)(text[at++] - '0');
            }

            if (at == start || number > 255)
            {
                return false;
            }

            leadingZero |= at - start > 1 && text[start] == '0';
            address = (address << 8) | number;
        }

        return at == text.Length;
    }

    public static string Write(uint address) =>
        string.Create(CultureInfo.InvariantCulture, $"{address >> 24}.{(address >> 16) & 255}.{(address >> 8) & 255}.{address & 255}");

    private static string Network(string text, ReadOnlySpan<char> digits, uint address, int bits)
    {
        if (bits == 32)
        {
            return digits.ToString();
        }

        var mask = bits == 0 ? 0 : uint.MaxValue << (32 - bits);
        return (address & mask) == address ? text : string.Create(CultureInfo.InvariantCulture, $"{Write(address & mask)}/{bits}");
    }
}
