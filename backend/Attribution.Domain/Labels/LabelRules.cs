namespace Attribution.Domain.Labels;

/// <summary>What a label must satisfy before a store interns it (TLP 2.0 as audience rule).</summary>
public static class LabelRules
{
    /// <summary>Every fault of <paramref name="label"/>, each with what is allowed; empty if it is sound.</summary>
    public static IReadOnlyList<string> Faults(HandlingLabel label)
    {
        List<string> faults = [];
        if (label.Audience.Count == 0 || label.Audience.Any(rule => rule.Owners.Count == 0))
        {
            faults.Add("A label needs at least one owner in every audience rule.");
        }

        foreach (var token in label.Audience.SelectMany(rule => rule.ReleaseTo.Concat(rule.ExcludeTo)).Where(token => !AudienceToken.IsValid(token)))
        {
            faults.Add($"'{token}' is no audience token; allowed: account:, unit:, country:, region:, group:, operation: with a name, or everyone.");
        }

        // A joined label admits whom all its rules admit: one narrow rule is enough.
        if (label.Audience.All(rule => rule.ReleaseTo.Any(token => IsWiderThan(label.Tlp, token))))
        {
            faults.AddRange(label.Audience.SelectMany(rule => rule.ReleaseTo).Where(token => IsWiderThan(label.Tlp, token)).Distinct().Select(token => WiderFault(label.Tlp, token)));
        }

        return faults;
    }

    private static bool IsWiderThan(Tlp tlp, string token) => tlp switch
    {
        Tlp.Red => !AudienceToken.IsAccount(token) && !token.StartsWith("unit:", StringComparison.Ordinal),
        Tlp.AmberStrict => token == AudienceToken.Everyone || token.StartsWith("group:", StringComparison.Ordinal),
        Tlp.Amber => token == AudienceToken.Everyone,
        _ => false,
    };

    private static string WiderFault(Tlp tlp, string token) => tlp switch
    {
        Tlp.Red => $"TLP:RED is released to named accounts or units only; '{token}' is wider.",
        Tlp.AmberStrict => $"TLP:AMBER+STRICT is released to units, countries and operations; '{token}' is wider.",
        _ => $"TLP:AMBER is released to units, countries and groups; '{token}' is wider.",
    };
}
