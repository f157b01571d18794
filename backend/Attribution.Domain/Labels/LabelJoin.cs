namespace Attribution.Domain.Labels;

/// <summary>The label of what is derived from several things: every input's conditions hold. Commutative, associative, idempotent, never wider than an input.</summary>
public static class LabelJoin
{
    /// <summary>Joins two labels.</summary>
    public static HandlingLabel Join(HandlingLabel left, HandlingLabel right) => new()
    {
        Audience = [.. left.Audience.Concat(right.Audience).Distinct()],
        Tlp = Max(left.Tlp, right.Tlp),
        Pap = Max(left.Pap, right.Pap),
        Classification = Max(left.Classification, right.Classification),
        HandlingCodes = left.HandlingCodes | right.HandlingCodes,
        Compartments = left.Compartments.Union(right.Compartments),
        Purposes = IntersectPurposes(left.Purposes, right.Purposes),
        Status = Max(left.Status, right.Status),
        ExpiresAt = Earliest(left.ExpiresAt, right.ExpiresAt),
    };

    /// <summary>Joins all of <paramref name="labels"/>, at least one.</summary>
    public static HandlingLabel JoinAll(IEnumerable<HandlingLabel> labels) => labels.Aggregate(Join);

    private static TEnum Max<TEnum>(TEnum left, TEnum right)
        where TEnum : struct, Enum => Comparer<TEnum>.Default.Compare(left, right) >= 0 ? left : right;

    private static TokenSet IntersectPurposes(TokenSet left, TokenSet right) =>
        left.Contains(HandlingLabel.AnyPurpose) ? right : right.Contains(HandlingLabel.AnyPurpose) ? left : left.Intersect(right);

    private static DateTimeOffset? Earliest(DateTimeOffset? left, DateTimeOffset? right) =>
        left is { } l && right is { } r ? (l <= r ? l : r) : left ?? right;
}
