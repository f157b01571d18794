namespace Attribution.Domain.Selectors;

/// <summary>The number after the slash of a network (RFC 4632 §3.1): one to three decimal digits without leading zeros.</summary>
internal static class AddressPrefix
{
    public static bool TryRead(ReadOnlySpan<char> text, int most, out int bits)
    {
        bits = 0;
        if (text.Length is 0 or > 3 || text.ContainsAnyExceptInRange('0', '9') || (text.Length > 1 && text[0] == '0'))
        {
            return false;
        }

        foreach (var c in text)
        {
            bits = (bits * 10) + (c - '0');
        }

        return bits <= most;
    }
}
