namespace Attribution.Domain.Selectors;

/// <summary>Guesses which types a pasted value may be: every type whose grammar takes it, the likeliest first; platform:name and currency:address only when nothing else fits.</summary>
public static class SelectorDetector
{
    /// <summary>The value under each type that takes it, without repeats; empty when none does. Never throws.</summary>
    public static IReadOnlyList<Selector> Detect(string pasted)
    {
        List<Selector> found = [];
        var text = PastedText.Unwrap(pasted);
        Keep(Guesses(text), found);
        if (found.Count == 0 && text.Contains(':', StringComparison.Ordinal) && char.IsAsciiLetter(text[0]))
        {
            Keep([(SelectorType.Handle, text), (SelectorType.WalletOther, text)], found);
        }

        return found;
    }

    private static void Keep(IEnumerable<(SelectorType Type, string Value)> guesses, List<Selector> found)
    {
        foreach (var (type, value) in guesses)
        {
            if (SelectorNormalizer.TryNormalize(type, value, out var selector, out _) && !found.Contains(selector))
            {
                found.Add(selector);
            }
        }
    }

    private static IEnumerable<(SelectorType Type, string Value)> Guesses(string text)
    {
        if (text.Length is 0 or > SelectorNormalizer.MaxLength)
        {
            return [];
        }

        return text.Contains("://", StringComparison.Ordinal) ? [(SelectorType.Url, text)] : [.. Network(text), .. Hashes(text), .. Accounts(text)];
    }

    private static IEnumerable<(SelectorType Type, string Value)> Network(string text)
    {
        yield return (SelectorType.Ipv4Address, text);
        if (text.Contains(':', StringComparison.Ordinal))
        {
            yield return (SelectorType.Ipv6Address, text);
        }

        yield return (SelectorType.EmailAddress, text);
        if (text.Contains('.', StringComparison.Ordinal) && !text.Contains('@', StringComparison.Ordinal))
        {
            foreach (var guess in Places(text))
            {
                yield return guess;
            }
        }

        if (text.StartsWith("AS", StringComparison.OrdinalIgnoreCase))
        {
            yield return (SelectorType.AutonomousSystem, text);
        }

        yield return (SelectorType.MacAddress, text);
    }

    // host, host:port, host/path: without a scheme it may be a URL of either.
    private static IEnumerable<(SelectorType Type, string Value)> Places(string text)
    {
        yield return (SelectorType.DomainName, text);
        var end = text.AsSpan().IndexOfAny("/?#:");
        if (end <= 0)
        {
            yield break;
        }

        if (text[end] == ':' && !text.AsSpan(end + 1).ContainsAnyExceptInRange('0', '9'))
        {
            yield return (SelectorType.DomainName, text[..end]);
            yield return (SelectorType.Ipv4Address, text[..end]);
        }
        else if (!SelectorNormalizer.TryNormalize(SelectorType.Ipv4Address, text, out _, out _))
        {
            yield return (SelectorType.Url, "http://" + text);
            yield return (SelectorType.Url, "https://" + text);
        }
    }

    private static IEnumerable<(SelectorType Type, string Value)> Hashes(string text) =>
    [
        (SelectorType.FileHashMd5, text), (SelectorType.FileHashSha1, text), (SelectorType.FileHashSha256, text), (SelectorType.FileHashSha512, text),
        (SelectorType.FileHashSha3256, text), (SelectorType.FileHashSha3512, text), (SelectorType.FileHashSsdeep, text), (SelectorType.FileHashTlsh, text),
    ];

    private static IEnumerable<(SelectorType Type, string Value)> Accounts(string text)
    {
        yield return (SelectorType.WalletBtc, text);
        yield return (SelectorType.WalletEth, text);
        yield return (SelectorType.WalletTrx, text);
        yield return (SelectorType.WalletXmr, text);
        yield return (SelectorType.Iban, text);
        if (text[0] is '+' or '0' || text.StartsWith("tel:", StringComparison.OrdinalIgnoreCase))
        {
            yield return (SelectorType.PhoneNumber, text);
        }
    }
}
