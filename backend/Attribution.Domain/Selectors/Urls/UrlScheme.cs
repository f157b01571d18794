namespace Attribution.Domain.Selectors.Urls;

/// <summary>Schemes: which are special, and their default ports (WHATWG URL §4.2).</summary>
internal static class UrlScheme
{
    private const int Longest = 64;

    /// <summary>Reads the scheme before the first colon, in lower case; null when there is none.</summary>
    public static string? Read(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon is < 1 or > Longest || !char.IsAsciiLetter(text[0]))
        {
            return null;
        }

        foreach (var c in text.AsSpan(0, colon))
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('+' or '-' or '.'))
            {
                return null;
            }
        }

        return text[..colon].ToLowerInvariant();
    }

    public static bool IsSpecial(string scheme) => DefaultPort(scheme) > 0;

    /// <summary>The port that is left out, or 0 for a scheme without rules of its own.</summary>
    public static int DefaultPort(string scheme) => scheme switch
    {
        "http" or "ws" => 80,
        "https" or "wss" => 443,
        "ftp" => 21,
        _ => 0,
    };
}
