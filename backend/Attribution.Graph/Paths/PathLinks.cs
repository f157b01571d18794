namespace Attribution.Graph.Paths;

/// <summary>
/// The relationships that were read, from either end: of an entity that was read its own hops, of another the hops of those read that lead to it. An entity that was
/// not read and is met once leads nowhere and is left out.
/// </summary>
internal sealed class PathLinks
{
    private readonly PathGraph graph;
    private readonly bool[] isRead; // then: a list counts on, which may read more
    private readonly int[] compact;
    private readonly int[] starts;
    private readonly Link[] links;

    /// <summary>The links of <paramref name="graph"/> as it is now. O(hops read).</summary>
    public PathLinks(PathGraph graph)
    {
        this.graph = graph;
        isRead = new bool[graph.Count];
        for (var place = 0; place < isRead.Length; place++)
        {
            isRead[place] = graph.IsRead(place);
        }

        starts = CountLinksOfUnread(graph);
        links = new Link[starts[^1]];
        Fill();
        compact = new int[graph.Count];
        for (var place = 0; place < compact.Length; place++)
        {
            compact[place] = IsUsable(place) ? Count++ : -1;
        }
    }

    /// <summary>Entities that paths can go through or end at.</summary>
    public int Count { get; private set; }

    /// <summary>A number below <see cref="Count"/> for the entity; −1: it leads nowhere.</summary>
    public int CompactOf(int place) => compact[place];

    /// <summary>Replaces <paramref name="found"/> by the links that leave the entity.</summary>
    public void Leaving(int place, List<Link> found)
    {
        found.Clear();
        if (isRead[place])
        {
            foreach (ref readonly var hop in graph.HopsOf(place))
            {
                if (compact[hop.Neighbour] >= 0)
                {
                    found.Add(new Link(hop.Neighbour, hop, false));
                }
            }
        }
        else
        {
            found.AddRange(links.AsSpan(starts[place], starts[place + 1] - starts[place]));
        }
    }

    private static int[] CountLinksOfUnread(PathGraph graph)
    {
        var starts = new int[graph.Count + 1];
        for (var place = 0; place < graph.Count; place++)
        {
            foreach (ref readonly var hop in graph.IsRead(place) ? graph.HopsOf(place) : [])
            {
                starts[hop.Neighbour + 1] += graph.IsRead(hop.Neighbour) ? 0 : 1;
            }
        }

        for (var place = 1; place < starts.Length; place++)
        {
            starts[place] += starts[place - 1];
        }

        return starts;
    }

    private bool IsUsable(int place) => graph.IsRead(place) || graph[place].End != PathEnd.Between || starts[place + 1] - starts[place] > 1;

    private void Fill()
    {
        var next = starts.AsSpan().ToArray();
        for (var place = 0; place < graph.Count; place++)
        {
            foreach (ref readonly var hop in graph.IsRead(place) ? graph.HopsOf(place) : [])
            {
                if (!graph.IsRead(hop.Neighbour))
                {
                    links[next[hop.Neighbour]++] = new Link(place, hop, true);
                }
            }
        }
    }

    /// <summary>A way from one entity to another.</summary>
    /// <param name="Other">Place it leads to.</param>
    /// <param name="Hop">The hop as it was read.</param>
    /// <param name="Reversed">True if it was read at <paramref name="Other"/>.</param>
    internal readonly record struct Link(int Other, PathHop Hop, bool Reversed);
}
