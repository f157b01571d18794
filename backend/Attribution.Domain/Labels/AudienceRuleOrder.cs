namespace Attribution.Domain.Labels;

/// <summary>One order of rules, so that a joined label reads the same whatever came first: which of several sources was seen first may be what nobody is to learn.</summary>
internal sealed class AudienceRuleOrder : IComparer<AudienceRule>
{
    public static AudienceRuleOrder Instance { get; } = new();

    /// <inheritdoc/>
    public int Compare(AudienceRule? x, AudienceRule? y)
    {
        if (x is null || y is null)
        {
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        }

        var byOwners = Compare(x.Owners, y.Owners);
        var byRelease = byOwners != 0 ? byOwners : Compare(x.ReleaseTo, y.ReleaseTo);
        var byExclusion = byRelease != 0 ? byRelease : Compare(x.ExcludeTo, y.ExcludeTo);
        return byExclusion != 0 ? byExclusion : x.NamedAccountsOnly.CompareTo(y.NamedAccountsOnly);
    }

    private static int Compare(TokenSet left, TokenSet right)
    {
        for (var index = 0; index < Math.Min(left.Count, right.Count); index++)
        {
            var order = string.CompareOrdinal(left[index], right[index]);
            if (order != 0)
            {
                return order;
            }
        }

        return left.Count.CompareTo(right.Count);
    }
}
