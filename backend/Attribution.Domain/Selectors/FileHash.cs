namespace Attribution.Domain.Selectors;

/// <summary>File hashes of the STIX 2.1 hash-algorithm-ov: hex in lower case, exact length; ssdeep as written; TLSH in upper case without its version.</summary>
internal static class FileHash
{
    private const int LongestSsdeep = 148;
    private const int TlshDigits = 70;

    public static NormalForm Normalize(SelectorType type, string text) => type switch
    {
        SelectorType.FileHashMd5 => Hex(text, 32),
        SelectorType.FileHashSha1 => Hex(text, 40),
        SelectorType.FileHashSha256 or SelectorType.FileHashSha3256 => Hex(text, 64),
        SelectorType.FileHashSha512 or SelectorType.FileHashSha3512 => Hex(text, 128),
        SelectorType.FileHashSsdeep => Ssdeep(text),
        SelectorType.FileHashTlsh => Tlsh(text),
        _ => NormalForm.No(SelectorFaults.TypeUnknown, "There is no such selector type."),
    };

    /// <summary>The number of hex digits of a hash type, or 0 where its text is not plain hex.</summary>
    public static int DigitsOf(SelectorType type) => type switch
    {
        SelectorType.FileHashMd5 => 32,
        SelectorType.FileHashSha1 => 40,
        SelectorType.FileHashSha256 or SelectorType.FileHashSha3256 => 64,
        SelectorType.FileHashSha512 or SelectorType.FileHashSha3512 => 128,
        _ => 0,
    };

    private static NormalForm Hex(string text, int digits)
    {
        if (text.Length != digits)
        {
            return NormalForm.No(SelectorFaults.HashLength, $"The hash has {text.Length} characters; this algorithm has {digits} hex digits.");
        }

        var bad = HexText.IndexOfNonHex(text);
        return bad >= 0
            ? NormalForm.No(SelectorFaults.HashCharacter, $"Character {bad + 1} of the hash is not a hex digit.")
            : NormalForm.Of(HexText.Lower(text));
    }

    // blocksize:hash:hash, with at most 64 characters of base64 a part (ssdeep's SPAMSUM_LENGTH).
    private static NormalForm Ssdeep(string text)
    {
        var first = text.IndexOf(':', StringComparison.Ordinal);
        var second = first < 0 ? -1 : text.IndexOf(':', first + 1);
        var valid = text.Length <= LongestSsdeep && first is > 0 and <= 10 && second > 0
            && !text.AsSpan(0, first).ContainsAnyExceptInRange('0', '9') && text[0] != '0'
            && IsBase64(text.AsSpan(first + 1, second - first - 1)) && IsBase64(text.AsSpan(second + 1));
        return valid ? NormalForm.Of(text) : NormalForm.No(SelectorFaults.HashInvalid, "An ssdeep hash is blocksize:hash:hash in base64 characters.");
    }

    private static bool IsBase64(ReadOnlySpan<char> part)
    {
        foreach (var c in part)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('+' or '/'))
            {
                return false;
            }
        }

        return part.Length <= 64;
    }

    private static NormalForm Tlsh(string text)
    {
        var digits = text.Length == TlshDigits + 2 && text[0] is 'T' or 't' && text[1] == '1' ? text[2..] : text;
        return digits.Length == TlshDigits && HexText.IndexOfNonHex(digits) < 0
            ? NormalForm.Of(digits.ToUpperInvariant())
            : NormalForm.No(SelectorFaults.HashInvalid, $"A TLSH hash is {TlshDigits} hex digits, with or without T1 before them.");
    }
}
