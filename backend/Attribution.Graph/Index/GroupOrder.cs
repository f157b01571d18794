namespace Attribution.Graph.Index;

/// <summary>Compares relationships of one entity by a <see cref="RelationshipOrder"/>; total, since neighbour, type and direction name a relationship.</summary>
internal sealed class GroupOrder(RelationshipOrder order)
{
    private readonly RelationshipSort[] keys = [.. order.Keys];

    /// <summary>Where the first key puts a group: one of a lower rank comes first, of the same rank <see cref="Compare"/> tells.</summary>
    public long RankOf(in LinkGroup group) => keys.Length > 0 ? RankOf(keys[0], group) : 0;

    /// <summary>Below 0 if <paramref name="first"/> comes first.</summary>
    public int Compare(in LinkGroup first, in LinkGroup second)
    {
        foreach (var key in keys)
        {
            var compared = RankOf(key, first).CompareTo(RankOf(key, second));
            if (compared != 0)
            {
                return compared;
            }
        }

        var byLead = first.Lead.CompareTo(second.Lead);
        var byType = byLead != 0 ? byLead : first.TypeCode.CompareTo(second.TypeCode);
        return byType != 0 ? byType : ((byte)first.Direction).CompareTo((byte)second.Direction);
    }

    /// <summary>A group that stands at <paramref name="position"/>.</summary>
    public static LinkGroup At(RelationshipPosition position) => new()
    {
        Lead = position.NeighbourLead,
        TypeCode = position.TypeCode,
        Direction = position.Direction,
        Confidence = (sbyte)(position.Confidence ?? -1),
        Newest = position.Newest ?? long.MinValue,
        ValidFrom = position.ValidFrom ?? long.MaxValue,
        ValidTo = position.ValidTo ?? long.MaxValue,
    };

    // What is not given comes last either way, but for an open end, which is the latest.
    private static long RankOf(RelationshipSort key, in LinkGroup group) => key.Field switch
    {
        RelationshipField.Confidence => Rank(group.Confidence, none: -1, key.Descending),
        RelationshipField.Newest => Rank(group.Newest, none: long.MinValue, key.Descending),
        RelationshipField.ValidFrom => Rank(group.ValidFrom, none: long.MaxValue, key.Descending),
        _ => key.Descending ? ~group.ValidTo : group.ValidTo,
    };

    // The complement turns the order round and, unlike the negative, never overflows.
    private static long Rank(long value, long none, bool descending) => value == none ? long.MaxValue : descending ? ~value : value;
}
