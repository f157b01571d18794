namespace Attribution.Graph.Index;

/// <summary>Compares relationships of one entity by a <see cref="RelationshipOrder"/>; total, since neighbour, type and direction name a relationship.</summary>
internal sealed class GroupOrder(RelationshipOrder order)
{
    private readonly RelationshipSort[] keys = [.. order.Keys];

    /// <summary>Below 0 if <paramref name="first"/> comes first.</summary>
    public int Compare(in LinkGroup first, in LinkGroup second)
    {
        foreach (var key in keys)
        {
            var compared = Compare(key, first, second);
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

    private static int Compare(RelationshipSort key, in LinkGroup first, in LinkGroup second) => key.Field switch
    {
        RelationshipField.Confidence => Compare(first.Confidence, second.Confidence, none: -1, key.Descending),
        RelationshipField.Newest => Compare(first.Newest, second.Newest, none: long.MinValue, key.Descending),
        RelationshipField.ValidFrom => Compare(first.ValidFrom, second.ValidFrom, none: long.MaxValue, key.Descending),
        _ => key.Descending ? second.ValidTo.CompareTo(first.ValidTo) : first.ValidTo.CompareTo(second.ValidTo),
    };

    private static int Compare(long first, long second, long none, bool descending)
    {
        if (first == second)
        {
            return 0;
        }

        if (first == none || second == none)
        {
            return first == none ? 1 : -1;
        }

        return descending ? second.CompareTo(first) : first.CompareTo(second);
    }
}
