namespace Attribution.Domain.Selectors;

/// <summary>
/// Account names as <c>platform:name</c>. Platforms have one name each (x is twitter, tg is telegram); a leading @ goes. Names are folded to lower case,
/// because nearly all platforms compare them so; Threema and Tox ids, which are codes in capitals, to upper case.
/// </summary>
internal static class Handle
{
    private const int LongestPlatform = 64;
    private const int LongestName = 256;

    public static NormalForm Normalize(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon is < 1 or > LongestPlatform || !IsPlatform(text.AsSpan(0, colon)))
        {
            return NormalForm.No(SelectorFaults.HandlePlatform, "A handle is written platform:name, such as telegram:example; the platform has letters, digits, dots and hyphens.");
        }

        var platform = PlatformNames.Canonical(text[..colon].ToLowerInvariant());
        var name = text.AsSpan(colon + 1).Trim().TrimStart('@');
        if (name.Length is 0 or > LongestName || !IsName(name))
        {
            return NormalForm.No(SelectorFaults.HandleInvalid, $"The name of a handle has 1 to {LongestName} characters, without white space or control characters.");
        }

        var folded = PlatformNames.IsUpperCase(platform) ? name.ToString().ToUpperInvariant() : name.ToString().ToLowerInvariant();
        return NormalForm.Of(string.Concat(platform, ":", folded));
    }

    private static bool IsPlatform(ReadOnlySpan<char> platform)
    {
        foreach (var c in platform)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('.' or '-' or '_'))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsName(ReadOnlySpan<char> name)
    {
        foreach (var rune in name.EnumerateRunes())
        {
            if (System.Text.Rune.IsWhiteSpace(rune) || System.Text.Rune.IsControl(rune) || rune.Value == 0xfffd)
            {
                return false;
            }
        }

        return true;
    }
}
