namespace Attribution.Graph.Paths;

/// <summary>
/// One side of a two-sided search that goes level by level: after n levels every entity fewer than n hops off was read. On a chronological path an entity counts as
/// met only at a time at which one can have come to it; met again at a better time, it is gone through again.
/// </summary>
internal sealed class LevelSide
{
    private const byte NotMet = byte.MaxValue;

    private readonly PathGraph graph;
    private readonly bool isForward;
    private readonly bool isChronological;
    private readonly int minConfidence;
    private byte[] hops = [];
    private byte[] queued = [];
    private long[] times = [];
    private List<int> level = [];
    private List<int> next = [];
    private int place;

    /// <summary>The side of the starts if <paramref name="isForward"/>, else of the targets.</summary>
    public LevelSide(PathGraph graph, PathRank rank, bool isForward, int minConfidence)
    {
        (this.graph, this.isForward, this.minConfidence) = (graph, isForward, minConfidence);
        isChronological = rank == PathRank.Chronological;
        Reach();
        foreach (var end in isForward ? graph.Starts : graph.Targets)
        {
            Meet(end, 0, isForward ? long.MinValue : long.MaxValue);
        }

        (level, next) = (next, level);
    }

    /// <summary>Levels read.</summary>
    public int Levels { get; private set; }

    /// <summary>Relationships looked at by this side, and entities.</summary>
    public long Work { get; private set; }

    /// <summary>True if all that can be met was read.</summary>
    public bool IsExhausted => level.Count == 0;

    /// <summary>Entities met, nearest first.</summary>
    public List<int> Met { get; } = [];

    /// <summary>Fewest hops to the entity; above every limit of hops if it was not met.</summary>
    public int HopsTo(int entity) => entity < hops.Length ? hops[entity] : NotMet;

    /// <summary>Earliest time at which one can have come to an entity that was met, or from the other side the latest at which one may.</summary>
    public long TimeAt(int entity) => isChronological ? times[entity] : 0;

    /// <summary>Reads one more entity; true if that ends a level. <paramref name="met"/> gets the entities met.</summary>
    public bool Advance(List<int> met)
    {
        var entity = level[place++];
        var before = graph.Work;
        if (graph[entity].End == PathEnd.Between || Levels == 0)
        {
            graph.Read(entity);
            Reach();
            Relax(entity, met);
        }

        Work += 1 + graph.Work - before;
        if (place < level.Count)
        {
            return false;
        }

        (level, next, place) = (next, level, 0);
        next.Clear();
        Levels++;
        return true;
    }

    private void Relax(int entity, List<int> met)
    {
        var own = isForward ? PathEnd.Start : PathEnd.Target;
        foreach (ref readonly var hop in graph.HopsOf(entity))
        {
            if (graph[hop.Neighbour].End != own && TryPass(entity, hop, out var time) && Meet(hop.Neighbour, Levels + 1, time))
            {
                met.Add(hop.Neighbour);
            }
        }
    }

    private bool TryPass(int entity, in PathHop hop, out long time)
    {
        time = 0;
        if (!isChronological)
        {
            return hops[hop.Neighbour] == NotMet && graph.Choice.TryTake(hop, !isForward, long.MinValue, minConfidence, out _);
        }

        if (isForward)
        {
            var found = graph.Choice.TryTake(hop, false, times[entity], minConfidence, out var taken);
            time = taken.Start;
            return found;
        }

        var latest = graph.Choice.LatestStart(hop, true, times[entity]);
        time = latest ?? 0;
        return latest is not null;
    }

    private bool Meet(int entity, int hopsOff, long time)
    {
        var isNew = hops[entity] == NotMet;
        var isBetter = isChronological && (isForward ? time < times[entity] : time > times[entity]);
        if (!isNew && !isBetter)
        {
            return false;
        }

        if (isNew)
        {
            hops[entity] = (byte)hopsOff;
            Met.Add(entity);
        }

        if (isChronological)
        {
            times[entity] = time;
        }

        if (queued[entity] != hopsOff)
        {
            queued[entity] = (byte)hopsOff;
            next.Add(entity);
        }

        return true;
    }

    private void Reach()
    {
        var known = hops.Length;
        if (known >= graph.Count)
        {
            return;
        }

        Array.Resize(ref hops, Math.Max(graph.Count, 2 * known));
        Array.Resize(ref queued, hops.Length);
        hops.AsSpan(known).Fill(NotMet);
        queued.AsSpan(known).Fill(NotMet);
        if (isChronological)
        {
            Array.Resize(ref times, hops.Length);
            times.AsSpan(known).Fill(isForward ? long.MaxValue : long.MinValue);
        }
    }
}
