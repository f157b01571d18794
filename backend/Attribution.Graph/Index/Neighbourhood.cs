namespace Attribution.Graph.Index;

/// <summary>What is answered from one scan of an entity's claims.</summary>
internal static class Neighbourhood
{
    /// <summary>Counts by kind, type and direction: most neighbours first, then by kind, type and direction.</summary>
    public static IReadOnlyList<NeighbourGroup> Summarise(ViewReader reader, Entity entity, RelationshipFilter filter)
    {
        using var scan = NeighbourScan.Of(reader, entity, new ClaimFilter(filter));
        GroupFilter keeps = new(filter);
        NeighbourCounts counts = new();
        foreach (ref readonly var group in scan.Groups)
        {
            if (keeps.Passes(group))
            {
                counts.Add(group);
            }
        }

        return counts.Groups();
    }

    /// <summary>How many distinct neighbours pass, each once, however many relationships lead to it.</summary>
    public static int Count(ViewReader reader, Entity entity, RelationshipFilter filter)
    {
        using var scan = NeighbourScan.Of(reader, entity, new ClaimFilter(filter));
        GroupFilter keeps = new(filter);
        HashSet<int> neighbours = [];
        foreach (ref readonly var group in scan.Groups)
        {
            if (keeps.Passes(group))
            {
                neighbours.Add(group.Lead);
            }
        }

        return neighbours.Count;
    }

    /// <summary>One page of relationships and how many there are.</summary>
    public static RelationshipPage Page(
        ViewReader reader, Entity entity, RelationshipFilter filter, RelationshipOrder order, RelationshipPosition? after, int limit, bool backwards)
    {
        using var scan = NeighbourScan.Of(reader, entity, new ClaimFilter(filter));
        GroupFilter keeps = new(filter);
        GroupOrder comparer = new(order);
        GroupSelection selection = new(comparer, backwards, limit);
        var (total, beyond) = (0, 0);
        var place = -1;
        var start = after is { } position ? GroupOrder.At(position) : default;
        foreach (ref readonly var group in scan.Groups)
        {
            place++;
            if (!keeps.Passes(group))
            {
                continue;
            }

            total++;
            if (after is null || (backwards ? comparer.Compare(group, start) < 0 : comparer.Compare(group, start) > 0))
            {
                beyond++;
                selection.Offer(group, place);
            }
        }

        return new RelationshipPage(Rows(scan, entity.Lead, selection.Places()), beyond > limit, total);
    }

    /// <summary>The relationship of a group found at the entity with this lead.</summary>
    public static RelationshipRow Row(NeighbourScan scan, int lead, in LinkGroup group) => new()
    {
        FromLead = group.Direction == Direction.Outgoing ? lead : group.Lead,
        ToLead = group.Direction == Direction.Outgoing ? group.Lead : lead,
        TypeCode = group.TypeCode,
        Confidence = group.Confidence >= 0 ? group.Confidence : null,
        ValidFrom = group.ValidFrom == long.MaxValue ? null : group.ValidFrom,
        ValidTo = group.ValidTo == long.MaxValue ? null : group.ValidTo,
        Newest = group.Newest == long.MinValue ? null : group.Newest,
        ClaimNumbers = scan.ClaimsOf(group),
    };

    private static RelationshipRow[] Rows(NeighbourScan scan, int lead, int[] places) => Array.ConvertAll(places, place => Row(scan, lead, scan.Groups[place]));
}
