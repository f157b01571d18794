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
    private readonly Arrival[] arrivals;

    /// <summary>The links of <paramref name="graph"/> as it is now. O(hops read).</summary>
    public PathLinks(PathGraph graph)
    {
        this.graph = graph;
        isRead = new bool[graph.Count];
        compact = new int[graph.Count];
        for (var place = 0; place < isRead.Length; place++)
        {
            isRead[place] = graph.IsRead(place);
        }

        starts = CountArrivals();
        arrivals = new Arrival[starts[^1]];
        Fill();
    }

    /// <summary>Entities that paths can go through or end at.</summary>
    public int Count { get; private set; }

    /// <summary>A number below <see cref="Count"/> for the entity; −1: it leads nowhere.</summary>
    public int CompactOf(int place) => place < compact.Length ? compact[place] : -1;

    /// <summary>Hops that leave the entity, as they were read at it; none if it was not read.</summary>
    public ReadOnlySpan<PathHop> HopsOf(int place) => isRead[place] ? graph.HopsOf(place) : [];

    /// <summary>Hops that lead to the entity, as they were read at others; none if it was read itself.</summary>
    public ReadOnlySpan<Arrival> ArrivalsAt(int place) => arrivals.AsSpan(starts[place], starts[place + 1] - starts[place]);

    private int[] CountArrivals()
    {
        var counts = new int[graph.Count + 1];
        for (var place = 0; place < isRead.Length; place++)
        {
            foreach (ref readonly var hop in HopsOf(place))
            {
                counts[hop.Neighbour + 1] += isRead[hop.Neighbour] ? 0 : 1;
            }
        }

        for (var place = 0; place < isRead.Length; place++)
        {
            var isUsable = isRead[place] || graph[place].End != PathEnd.Between || counts[place + 1] > 1;
            compact[place] = isUsable ? Count++ : -1;
            counts[place + 1] = counts[place] + (isUsable ? counts[place + 1] : 0);
        }

        return counts;
    }

    private void Fill()
    {
        var next = starts.AsSpan().ToArray();
        for (var place = 0; place < isRead.Length; place++)
        {
            foreach (ref readonly var hop in HopsOf(place))
            {
                if (!isRead[hop.Neighbour] && compact[hop.Neighbour] >= 0)
                {
                    arrivals[next[hop.Neighbour]++] = new Arrival(place, hop);
                }
            }
        }
    }

    /// <summary>A hop as it was read at the entity it comes from.</summary>
    internal readonly record struct Arrival(int From, PathHop Hop);
}
