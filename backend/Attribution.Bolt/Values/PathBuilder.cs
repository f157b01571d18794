namespace Attribution.Bolt.Values;

/// <summary>Walks the indices of a path structure (50): pairs of a relationship (from 1, negative: against its direction) and a node (from 0).</summary>
internal static class PathBuilder
{
    /// <summary>Null if an index leads nowhere.</summary>
    public static Path? Build(List<object?> nodes, List<object?> relationships, List<object?> indices)
    {
        if (indices.Count % 2 != 0 || nodes is not [Node current, ..])
        {
            return null;
        }

        var (walkedNodes, walkedRelationships) = (new List<INode> { current }, new List<IRelationship>());
        for (var at = 0; at < indices.Count; at += 2)
        {
            if (indices[at] is not long step || indices[at + 1] is not long place || At(relationships, (step > 0 ? step : -step) - 1) is not Relationship relationship || At(nodes, place) is not Node next)
            {
                return null;
            }

            walkedRelationships.Add(step > 0 ? relationship.Between(current, next) : relationship.Between(next, current));
            walkedNodes.Add(next);
            current = next;
        }

        return new Path(walkedNodes, walkedRelationships);
    }

    private static object? At(List<object?> list, long index) => index >= 0 && index < list.Count ? list[(int)index] : null;
}
