namespace Attribution.Domain.Selectors;

/// <summary>EUI-48 addresses as STIX 2.1 §6.10 writes them: lower case, colons, leading zeros. Reads colons, hyphens, dotted quads and bare hex.</summary>
internal static class MacAddress
{
    private const int Digits = 12;

    public static NormalForm Normalize(string text)
    {
        Span<char> hex = stackalloc char[Digits];
        if (!TryRead(text, hex))
        {
            return NormalForm.No(SelectorFaults.MacInvalid, "A MAC address is six pairs of hex digits, such as 00:1b:44:11:3a:b7.");
        }

        Span<char> written = stackalloc char[17];
        for (var pair = 0; pair < 6; pair++)
        {
            written[pair * 3] = char.ToLowerInvariant(hex[pair * 2]);
            written[(pair * 3) + 1] = char.ToLowerInvariant(hex[(pair * 2) + 1]);
            if (pair < 5)
            {
                written[(pair * 3) + 2] = ':';
            }
        }

        return NormalForm.Of(written.SequenceEqual(text) ? text : new string(written));
    }

    private static bool TryRead(string text, Span<char> hex)
    {
        // Digits between separators: 2 for xx:xx:xx:xx:xx:xx and xx-xx-…, 4 for xxxx.xxxx.xxxx, 12 for none.
        var (group, separator) = text.Length switch
        {
            17 => (2, text[2]),
            14 => (4, text[4]),
            12 => (Digits, '\0'),
            _ => (0, '\0'),
        };
        if (group == 0 || (group == 2 && separator is not (':' or '-')) || (group == 4 && separator is not ('.' or '-' or ':')))
        {
            return false;
        }

        var count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (i % (group + 1) == group)
            {
                if (text[i] != separator)
                {
                    return false;
                }
            }
            else if (char.IsAsciiHexDigit(text[i]))
            {
                hex[count++] = text[i];
            }
            else
            {
                return false;
            }
        }

        return count == Digits;
    }
}
