using Attribution.Graph.Index;

namespace Attribution.Graph.Paths;

/// <summary>The relationships of the entity that is being read, chained by neighbour; its arrays are used again by the next. For one search.</summary>
internal sealed class LinkGrouping
{
    private LinkGroup[] groups = new LinkGroup[64];
    private int[] neighbours = new int[64];

    /// <summary>How many.</summary>
    public int Count { get; private set; }

    /// <summary>The relationship at a place of this grouping; its <see cref="LinkGroup.NextGroup"/> is another with the same neighbour.</summary>
    public ref readonly LinkGroup this[int group] => ref groups[group];

    /// <summary>The place of the neighbour in the search's graph.</summary>
    public int NeighbourOf(int group) => neighbours[group];

    /// <summary>Forgets them.</summary>
    public void Clear() => Count = 0;

    /// <summary>Takes a claim in. <paramref name="first"/> is the first relationship with that neighbour, −1: none yet; gives the first afterwards.</summary>
    public int Add(int first, int neighbour, int lead, ushort kind, in ClaimRow claim, Direction direction)
    {
        for (var group = first; group >= 0; group = groups[group].NextGroup)
        {
            if (groups[group].TypeCode == claim.TypeCode && groups[group].Direction == direction)
            {
                groups[group].Add(claim);
                return first;
            }
        }

        if (Count == groups.Length)
        {
            Array.Resize(ref groups, Count * 2);
            Array.Resize(ref neighbours, Count * 2);
        }

        var made = Count++;
        groups[made] = LinkGroup.Start(lead, kind, claim.TypeCode, direction);
        groups[made].Add(claim);
        neighbours[made] = neighbour;
        if (first < 0)
        {
            return made;
        }

        (groups[made].NextGroup, groups[first].NextGroup) = (groups[first].NextGroup, made);
        return first;
    }
}
