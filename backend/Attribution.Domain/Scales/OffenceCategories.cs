namespace Attribution.Domain.Scales;

/// <summary>The offences a case is opened for: an open list, because national law has more. Each term has a display name in English.</summary>
public static class OffenceCategories
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["ransomware"] = "Ransomware",
        ["business-email-compromise"] = "Business e-mail compromise",
        ["phishing"] = "Phishing",
        ["investment-fraud"] = "Investment fraud",
        ["sextortion"] = "Sextortion",
        ["account-takeover"] = "Account takeover",
        ["carding"] = "Payment card fraud",
        ["ddos-extortion"] = "Extortion by denial of service",
        ["malware-distribution"] = "Distribution of malware",
        ["money-laundering"] = "Money laundering",
        ["illegal-market"] = "Illegal market",
        ["data-theft"] = "Theft of data",
        ["child-sexual-abuse-material"] = "Child sexual abuse material",
        ["identity-theft"] = "Identity theft",
        ["illegal-access"] = "Illegal access",
        ["other"] = "Other offence",
    };

    public static Vocabulary Vocabulary { get; } = Vocabulary.Open("offence-category", string.Join(' ', Names.Keys));

    /// <summary>The display name; for a term outside the list the term itself with spaces and a capital, "sim-swapping" → "Sim swapping".</summary>
    public static string DisplayName(string term) => Names.GetValueOrDefault(term)
        ?? (term.Length == 0 ? "" : char.ToUpperInvariant(term[0]) + term[1..].Replace('-', ' '));
}
