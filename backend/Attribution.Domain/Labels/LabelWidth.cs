namespace Attribution.Domain.Labels;

/// <summary>Compares how wide labels are, by their terms: whoever sees the narrower one sees the wider one too, whatever else is true of him.</summary>
public static class LabelWidth
{
    /// <summary>
    /// True if <paramref name="label"/> admits nobody and allows nothing that <paramref name="other"/> does not. False also where the terms do not tell: then it counts as wider.
    /// A partial order: reflexive and transitive; a join is no wider than its inputs.
    /// </summary>
    public static bool IsNoWider(HandlingLabel label, HandlingLabel other) =>
        other.Audience.All(rule => label.Audience.Any(own => IsNoWider(own, rule)))
        && label.Tlp >= other.Tlp
        && label.Pap >= other.Pap
        && label.Classification >= other.Classification
        && (label.HandlingCodes & other.HandlingCodes) == other.HandlingCodes
        && other.Compartments.IsSubsetOf(label.Compartments)
        && (other.Purposes.Contains(HandlingLabel.AnyPurpose) || label.Purposes.IsSubsetOf(other.Purposes))
        && label.Status >= other.Status
        && (other.ExpiresAt is not { } end || label.ExpiresAt <= end);

    // With named accounts only, owners and other tokens admit nobody.
    private static bool IsNoWider(AudienceRule rule, AudienceRule other) =>
        other.ExcludeTo.IsSubsetOf(rule.ExcludeTo)
        && (other.NamedAccountsOnly
            ? rule.NamedAccountsOnly && Accounts(rule).IsSubsetOf(other.ReleaseTo)
            : rule.NamedAccountsOnly
                ? other.ReleaseTo.Contains(AudienceToken.Everyone) || Accounts(rule).IsSubsetOf(other.ReleaseTo)
                : other.ReleaseTo.Contains(AudienceToken.Everyone) || (rule.Owners.IsSubsetOf(other.Owners) && rule.ReleaseTo.IsSubsetOf(other.ReleaseTo)));

    private static TokenSet Accounts(AudienceRule rule) => TokenSet.Of(rule.ReleaseTo.Where(AudienceToken.IsAccount));
}
