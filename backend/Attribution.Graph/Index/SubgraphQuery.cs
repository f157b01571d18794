namespace Attribution.Graph.Index;

/// <summary>Finds the relationships among chosen entities.</summary>
internal static class SubgraphQuery
{
    private static readonly GroupOrder ByStrength = new(RelationshipOrder.Default);

    /// <summary>All of them up to a number. O(claims from the entities).</summary>
    public static Subgraph Read(ViewReader reader, IReadOnlyList<int> records, RelationshipFilter filter, int maxRelationships)
    {
        var entities = Entities.AroundAll(reader, records);
        var leads = entities.Select(entity => entity.Lead).ToHashSet();
        GroupFilter keeps = new(filter);
        ClaimFilter types = new(filter with { Direction = Direction.Outgoing });
        List<(LinkGroup Group, RelationshipRow Row)> found = [];
        using var scan = NeighbourScan.Rent();
        foreach (var entity in entities)
        {
            scan.Run(reader, entity.Records, types);
            foreach (ref readonly var group in scan.Groups)
            {
                if (leads.Contains(group.Lead) && keeps.Passes(group))
                {
                    found.Add((group, Neighbourhood.Row(scan, entity.Lead, group)));
                }
            }
        }

        found.Sort(Compare);
        return new Subgraph(entities, [.. found.Take(maxRelationships).Select(link => link.Row)], found.Count > maxRelationships);
    }

    private static int Compare((LinkGroup Group, RelationshipRow Row) first, (LinkGroup Group, RelationshipRow Row) second)
    {
        var bySource = first.Row.FromLead.CompareTo(second.Row.FromLead);
        var (one, other) = (first.Group, second.Group);
        (one.Lead, other.Lead) = (0, 0);
        (one.TypeCode, other.TypeCode) = (0, 0);
        var byStrength = ByStrength.Compare(one, other);
        var byEnds = bySource != 0 ? bySource : first.Row.ToLead.CompareTo(second.Row.ToLead);
        return byStrength != 0 ? byStrength : byEnds != 0 ? byEnds : first.Row.TypeCode.CompareTo(second.Row.TypeCode);
    }
}
