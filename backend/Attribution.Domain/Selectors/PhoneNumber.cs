namespace Attribution.Domain.Selectors;

/// <summary>
/// Telephone numbers as + and 7 to 15 digits (ITU-T E.164). Reads +, 00 or tel:, spaces and the usual punctuation. A national number is refused unless the
/// caller says of which region it is. A trunk zero in brackets, +44 (0)20, is dropped; Italy dials it, so there it stays.
/// </summary>
internal static class PhoneNumber
{
    private const int Fewest = 7;
    private const int Most = 15;
    private const int LongestRead = 64;
    private const int LongestDigits = 24;

    public static NormalForm Normalize(string text, PhoneRegion? defaultRegion)
    {
        var source = text.StartsWith("tel:", StringComparison.OrdinalIgnoreCase) ? text.AsSpan(4) : text.AsSpan();
        Span<char> digits = stackalloc char[LongestDigits];
        var length = ReadDigits(source, digits, out var international);
        if (length == 0)
        {
            return NormalForm.No(SelectorFaults.PhoneInvalid, "A telephone number has a + or 00, digits, spaces and punctuation; extensions and letters are not part of it.");
        }

        var number = digits[..length];
        if (!international && number.StartsWith("00"))
        {
            number = number[2..];
            international = true;
        }

        if (international)
        {
            return Check(number, text);
        }

        return defaultRegion is { } region
            ? Check(string.Concat(region.CallingCode, region.WithoutTrunkPrefix(number)), text)
            : NormalForm.No(SelectorFaults.PhoneNational, "The number has no country code; write it with + or 00, or say of which region it is.");
    }

    private static NormalForm Check(ReadOnlySpan<char> digits, string text)
    {
        if (digits.Length is < Fewest or > Most)
        {
            return NormalForm.No(SelectorFaults.PhoneInvalid, $"The number has {digits.Length} digits with its country code; {Fewest} to {Most} are allowed.");
        }

        if (!CallingCodes.Begins(digits))
        {
            return NormalForm.No(SelectorFaults.PhoneCountryCode, "The number begins with no country code that ITU-T E.164 assigns.");
        }

        return text.Length == digits.Length + 1 && text.AsSpan(1).SequenceEqual(digits) && text[0] == '+' ? NormalForm.Of(text) : NormalForm.Of(string.Concat("+", digits));
    }

    // Answers 0 for a foreign character or too much text.
    private static int ReadDigits(ReadOnlySpan<char> source, Span<char> digits, out bool international)
    {
        source = source.Trim();
        international = source.Length > 0 && source[0] is '+' or '\uff0b';
        source = international ? source[1..] : source;
        if (source.Length > LongestRead)
        {
            return 0;
        }

        var length = 0;
        for (var at = 0; at < source.Length; at++)
        {
            if (length > 0 && source[at..].StartsWith("(0)") && (international || digits.StartsWith("00")) && !digits[..length].EndsWith("39"))
            {
                at += 2;
            }
            else if (char.IsAsciiDigit(source[at]) && length < LongestDigits)
            {
                digits[length++] = source[at];
            }
            else if (!IsPunctuation(source[at]))
            {
                return 0;
            }
        }

        return length;
    }

    private static bool IsPunctuation(char c) => c is ' ' or '-' or '.' or '(' or ')' or '/' or '\u00a0' or (>= '\u2010' and <= '\u2015') or '\u202f';
}
