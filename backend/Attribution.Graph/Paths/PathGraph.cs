using System.Runtime.InteropServices;
using Attribution.Graph.Index;

namespace Attribution.Graph.Paths;

/// <summary>The part of the graph that a search has read so far: entities, and for those read, their neighbours. Everything in it is visible to the reader.</summary>
internal sealed class PathGraph : IDisposable
{
    // To come and to go takes two relationships.
    private const int FewestOfAWayThrough = 2;

    private const int FirstDegreeLimit = 32;
    private const int DegreeLimitGrowth = 8;
    private const int HubDegree = 256;

    private readonly ViewReader reader;
    private readonly PathQuery query;
    private readonly GroupFilter keeps;
    private readonly CodeSet types;
    private readonly PlaceTable places;
    private readonly LinkGrouping grouping = new();
    private readonly ClaimBlocks blocks = new();
    private readonly List<int> records = [];
    private readonly List<PathNode> nodes = [];
    private readonly List<PathHop> hops = [];
    private int reading;

    /// <summary>Nothing but the ends.</summary>
    public PathGraph(ViewReader reader, PathQuery query)
    {
        (this.reader, this.query) = (reader, query);
        keeps = new GroupFilter(query.Filter);
        types = new CodeSet(query.Filter.TypeCodes, query.Filter.ExceptTypeCodes);
        Choice = new HopChoice(query);
        places = PlaceTable.Rent(reader.Snapshot.RecordCount);
        var starts = Leads(query.From);
        var targets = Leads(query.To);
        Starts = [.. starts.Except(targets).Select(lead => Add(lead, PathEnd.Start))];
        Targets = [.. targets.Except(starts).Select(lead => Add(lead, PathEnd.Target))];
    }

    /// <summary>Places of the starts.</summary>
    public int[] Starts { get; }

    /// <summary>Places of the targets.</summary>
    public int[] Targets { get; }

    /// <summary>Which of several relationships with one neighbour to take.</summary>
    public HopChoice Choice { get; }

    /// <summary>Relationships looked at so far, as the reader sees them.</summary>
    public long Work { get; private set; }

    /// <summary>Entities met so far.</summary>
    public int Count => nodes.Count;

    /// <summary>The entity at a place. Not to be held while more is read.</summary>
    public ref readonly PathNode this[int place] => ref CollectionsMarshal.AsSpan(nodes)[place];

    /// <inheritdoc/>
    public void Dispose() => places.Dispose();

    /// <summary>True if the neighbours of the entity were read.</summary>
    public bool IsRead(int place) => this[place].FirstHop >= 0;

    /// <summary>One hop to each neighbour of an entity that was read.</summary>
    public ReadOnlySpan<PathHop> HopsOf(int place) => CollectionsMarshal.AsSpan(hops).Slice(this[place].FirstHop, this[place].HopCount);

    /// <summary>What going through the entity costs: 0 but for <see cref="PathRank.Distinctive"/>; at least this much unless its degree is exact.</summary>
    public int WeightOf(int place) =>
        query.Rank == PathRank.Distinctive && this[place].End == PathEnd.Between ? PathCost.OfDegree(this[place].Degree) : 0;

    /// <summary>True if <see cref="WeightOf"/> is not just a lower bound.</summary>
    public bool IsWeightExact(int place) => query.Rank != PathRank.Distinctive || this[place].End != PathEnd.Between || this[place].IsDegreeExact;

    /// <summary>Counts more of the entity's relationships, which reads it if it has few. O(relationships counted).</summary>
    public void RefineWeight(int place)
    {
        var limit = Math.Max(FirstDegreeLimit, (int)Math.Min(int.MaxValue, (long)this[place].Degree * DegreeLimitGrowth));
        if (limit <= HubDegree)
        {
            ReadUpTo(place, limit);
            return;
        }

        var counted = Math.Min(limit, reader.Snapshot.HubDegrees.Of(reader.View, this[place].Lead, CountAll));
        Work += counted; // also for what another search counted: the work allowed must not tell that one was there
        ref var node = ref CollectionsMarshal.AsSpan(nodes)[place];
        (node.Degree, node.IsDegreeExact) = (Math.Max(1, counted), counted < limit);
    }

    /// <summary>Reads the neighbours of the entity, once. O(its claims).</summary>
    public void Read(int place)
    {
        if (!IsRead(place))
        {
            ReadUpTo(place, int.MaxValue);
        }
    }

    private int CountAll(int lead)
    {
        using var scan = NeighbourScan.Rent();
        scan.Run(reader, lead, ClaimFilter.None);
        return scan.Groups.Length;
    }

    private void ReadUpTo(int place, int limit)
    {
        var isAll = Group(this[place].Lead, limit);
        Work += grouping.Count;
        var first = hops.Count;
        for (var group = 0; isAll && group < grouping.Count; group++)
        {
            if (this[grouping.NeighbourOf(group)].FirstGroup == group)
            {
                AddHop(group);
            }
        }

        ref var node = ref CollectionsMarshal.AsSpan(nodes)[place];
        (node.Degree, node.IsDegreeExact) = (Math.Max(1, grouping.Count), isAll);
        (node.FirstHop, node.HopCount) = isAll ? (first, hops.Count - first) : (-1, 0);
    }

    // False if there are as many relationships as the limit, or more.
    private bool Group(int lead, int limit)
    {
        grouping.Clear();
        reading++;
        reader.RecordsAround(lead, records);
        blocks.Start(reader, records, ClaimFilter.None);
        while (grouping.Count < limit && blocks.Next())
        {
            var leads = blocks.Leads;
            var kinds = blocks.Kinds;
            var claims = blocks.Rows;
            for (var claim = 0; claim < leads.Length && grouping.Count < limit; claim++)
            {
                if (leads[claim] != 0 && leads[claim] != lead)
                {
                    var neighbour = Add(leads[claim], PathEnd.Between);
                    ref var node = ref CollectionsMarshal.AsSpan(nodes)[neighbour];
                    var first = grouping.Add(node.Reading == reading ? node.FirstGroup : -1, neighbour, leads[claim], kinds[claim], claims[claim], blocks.Direction);
                    (node.Reading, node.FirstGroup) = (reading, first);
                }
            }
        }

        blocks.End();
        return grouping.Count < limit;
    }

    private IEnumerable<int> Leads(IReadOnlyList<int> records) => [.. records.Select(record => record > 0 ? reader.LeadOf(record) : 0).Where(lead => lead != 0).Distinct()];

    private int Add(int lead, PathEnd end)
    {
        var place = places[lead];
        if (place < 0)
        {
            place = nodes.Count;
            places.Add(lead, place);
            nodes.Add(new PathNode { Lead = lead, End = end, Degree = FewestOfAWayThrough, FirstHop = -1 });
        }

        return place;
    }

    private bool Keeps(in LinkGroup group, PathEnd end) =>
        types.Contains(group.TypeCode) && keeps.PassesLink(group) && (query.Rank != PathRank.Chronological || group.ValidFrom != long.MaxValue)
        && (end != PathEnd.Between || keeps.PassesNeighbour(group));

    private void AddHop(int firstGroup)
    {
        var neighbour = grouping.NeighbourOf(firstGroup);
        var (isKept, end) = (false, this[neighbour].End);
        for (var place = firstGroup; place >= 0; place = grouping[place].NextGroup)
        {
            ref readonly var group = ref grouping[place];
            if (!Keeps(group, end))
            {
                continue;
            }

            PathHop hop = new(neighbour, -1, group.TypeCode, group.Direction, group.Confidence, group.ValidFrom, group.Newest);
            if (isKept)
            {
                hops[^1] = Choice.Join(hops[^1], hop);
            }
            else
            {
                hops.Add(hop);
                isKept = true;
            }
        }
    }
}
