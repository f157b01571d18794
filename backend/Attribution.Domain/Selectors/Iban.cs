namespace Attribution.Domain.Selectors;

/// <summary>International bank account numbers (ISO 13616): upper case without spaces, the length of their country, ISO 7064 mod 97-10.</summary>
internal static class Iban
{
    private const int Longest = 34;
    private const int LongestRead = 80;

    public static NormalForm Normalize(string text)
    {
        Span<char> written = stackalloc char[LongestRead];
        var length = Read(text, written);
        if (length < 5)
        {
            return NormalForm.No(SelectorFaults.IbanInvalid, $"An IBAN is two letters, two digits and up to {Longest - 4} letters or digits.");
        }

        var iban = written[..length];
        var expected = IbanLengths.Of(iban);
        if (expected == 0)
        {
            return NormalForm.No(SelectorFaults.IbanCountry, $"{iban[..2]} is not a country of the IBAN registry.");
        }

        if (expected != length)
        {
            return NormalForm.No(SelectorFaults.IbanLength, $"The IBAN has {length} characters; {iban[..2]} has {expected}.");
        }

        return Remainder(iban) == 1
            ? NormalForm.Of(iban.SequenceEqual(text) ? text : new string(iban))
            : NormalForm.No(SelectorFaults.IbanChecksum, "The check digits of the IBAN do not fit; a character is wrong.");
    }

    // Drops spaces and hyphens; answers 0 when it is not an IBAN by its looks.
    private static int Read(string text, Span<char> written)
    {
        var source = text.AsSpan();
        source = source.StartsWith("IBAN", StringComparison.OrdinalIgnoreCase) ? source[4..].TrimStart(": ") : source;
        if (source.Length > LongestRead)
        {
            return 0;
        }

        var length = 0;
        foreach (var c in source)
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                written[length++] = char.ToUpperInvariant(c);
            }
            else if (c is not (' ' or '-' or '\u00a0'))
            {
                return 0;
            }
        }

        var begins = length >= 5 && length <= Longest && char.IsAsciiLetter(written[0]) && char.IsAsciiLetter(written[1])
            && char.IsAsciiDigit(written[2]) && char.IsAsciiDigit(written[3]);
        return begins ? length : 0;
    }

    private static int Remainder(ReadOnlySpan<char> iban)
    {
        var remainder = 0;
        for (var i = 0; i < iban.Length; i++)
        {
            // The first four characters count as if they stood last; letters are 10 to 35.
            var c = iban[(i + 4) % iban.Length];
            remainder = char.IsAsciiDigit(c) ? ((remainder * 10) + (c - '0')) % 97 : ((remainder * 100) + (c - 'A' + 10)) % 97;
        }

        return remainder;
    }
}
