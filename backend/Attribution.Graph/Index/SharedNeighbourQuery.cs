namespace Attribution.Graph.Index;

/// <summary>Finds what chosen entities have in common.</summary>
internal static class SharedNeighbourQuery
{
    /// <summary>One piece of the list. O(claims of the entities, and of the neighbours they share).</summary>
    public static SharedNeighbourPage Read(ViewReader reader, IReadOnlyList<int> records, RelationshipFilter filter, SharedNeighbourPosition? after, int limit)
    {
        var shared = ConnectedWith(reader, Entities.AroundAll(reader, records), filter).Where(pair => pair.Value.Leads.Count > 1)
            .Select(pair => new SharedNeighbour(pair.Key, pair.Value.Kind, [.. pair.Value.Leads.Order()], DegreeOf(reader, pair.Key)))
            .OrderBy(PositionOf)
            .ToArray();
        var rest = after is { } position ? [.. shared.Where(neighbour => PositionOf(neighbour).CompareTo((-position.Connected, position.Degree, position.Lead)) > 0)] : shared;
        return new SharedNeighbourPage([.. rest.Take(limit)], rest.Length > limit, shared.Length);
    }

    private static (int, int, int) PositionOf(SharedNeighbour neighbour) => (-neighbour.ConnectedLeads.Count, neighbour.Degree, neighbour.Lead);

    private static Dictionary<int, (ushort Kind, HashSet<int> Leads)> ConnectedWith(ViewReader reader, IReadOnlyList<Entity> entities, RelationshipFilter filter)
    {
        Dictionary<int, (ushort Kind, HashSet<int> Leads)> connected = [];
        GroupFilter keeps = new(filter);
        ClaimFilter types = new(filter);
        using var scan = NeighbourScan.Rent();
        foreach (var entity in entities)
        {
            scan.Run(reader, entity.Records, types);
            foreach (ref readonly var group in scan.Groups)
            {
                if (keeps.Passes(group))
                {
                    connected.TryAdd(group.Lead, (group.KindCode, []));
                    connected[group.Lead].Leads.Add(entity.Lead);
                }
            }
        }

        return connected;
    }

    private static int DegreeOf(ViewReader reader, int lead)
    {
        using var scan = NeighbourScan.Rent();
        scan.Run(reader, lead, ClaimFilter.None);
        return scan.Groups.Length;
    }
}
