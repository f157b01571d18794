using Attribution.Graph.Index;

namespace Attribution.Graph.Paths;

/// <summary>
/// Finds the best paths: reads the graph from both sides until what was read must hold them all, then lists the best inside it. What was not read is bounded below by
/// both sides' radii, so the answer is exact unless the work allowed runs out.
/// </summary>
internal sealed class PathSearch
{
    private const int WorkBeforeFirstList = 1024;

    // With too few paths after so much work, each side reads only half of the hops allowed, which holds every path, too; then radii bound nothing until all is read.
    private const int WorkBeforeHalves = 16_384;

    private readonly PathGraph graph;
    private readonly PathQuery query;
    private readonly CancellationToken cancellationToken;
    private bool isComplete = true;

    private PathSearch(ViewReader reader, PathQuery query, CancellationToken cancellationToken) =>
        (graph, this.query, this.cancellationToken) = (new PathGraph(reader, query), query, cancellationToken);

    /// <summary>The best paths of <paramref name="query"/>.</summary>
    public static PathResult Run(ViewReader reader, PathQuery query, CancellationToken cancellationToken)
    {
        PathSearch search = new(reader, query, cancellationToken);
        using var graph = search.graph;
        var found = query.Rank == PathRank.Strongest ? search.Strongest() : search.Best(minConfidence: -1);
        return new PathResult(PathRows.Of(reader, graph, found), search.isComplete);
    }

    // The strongest paths are the shortest ones over relationships of at least some confidence, for the highest such confidences.
    private List<FoundPath> Strongest()
    {
        List<FoundPath> found = [];
        var known = new HashSet<FoundPath>();
        for (var confidence = 100; confidence >= -1 && found.Count < query.First; confidence = NextConfidence(confidence))
        {
            foreach (var path in Best(confidence))
            {
                if (found.Count < query.First && known.Add(path))
                {
                    found.Add(path);
                }
            }
        }

        return found;
    }

    // A path weaker than this one leaves what was read over a relationship that was read.
    private int NextConfidence(int below)
    {
        var next = -2;
        for (var place = 0; place < graph.Count; place++)
        {
            if (graph.IsRead(place))
            {
                foreach (ref readonly var hop in graph.HopsOf(place))
                {
                    next = graph.TryTake(hop, false, long.MinValue, -1, out var taken) && taken.Confidence < below ? Math.Max(next, taken.Confidence) : next;
                    next = graph.TryTake(hop, true, long.MinValue, -1, out taken) && taken.Confidence < below ? Math.Max(next, taken.Confidence) : next;
                }
            }
        }

        return next;
    }

    private List<FoundPath> Best(int minConfidence)
    {
        PathFrontier forward = new(graph, isForward: true, minConfidence, query.MaxHops);
        PathFrontier backward = new(graph, isForward: false, minConfidence, query.MaxHops);
        List<int> improved = [];
        PriorityQueue<int, int> meetings = new();
        var worst = PathCost.None;
        var nextList = (long)WorkBeforeFirstList;
        var mustReadAll = false;
        List<FoundPath> found = [];
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var radius = Radius(forward, backward, mustReadAll);
            var isAllRead = radius >= (query.Rank == PathRank.Distinctive ? PathCost.None : query.MaxHops);
            var isDone = isAllRead || graph.Work > query.MaxWork;
            if (isDone || radius >= worst || (worst == PathCost.None && forward.Work + backward.Work >= nextList && AnyMeets(forward, backward, meetings, radius)))
            {
                var list = new PathList(graph, query, minConfidence, cancellationToken);
                found = list.Best();
                worst = found.Count >= query.First ? found[^1].Cost : PathCost.None;
                if (isDone || radius >= worst || list.IsOutOfWork)
                {
                    isComplete &= !list.IsOutOfWork && (isAllRead || radius >= worst);
                    return found;
                }

                nextList = Math.Max(nextList, forward.Work + backward.Work) * 2;
                if (found.Count < query.First && nextList > WorkBeforeHalves)
                {
                    forward.StopAt((query.MaxHops + 1) / 2);
                    backward.StopAt(query.MaxHops / 2);
                    mustReadAll = true;
                }
            }

            improved.Clear();
            (IsForwardNext(forward, backward) ? forward : backward).Advance(improved);
            foreach (var place in improved)
            {
                if (forward.CostTo(place) < PathCost.None && backward.CostTo(place) < PathCost.None)
                {
                    meetings.Enqueue(place, forward.CostTo(place) + backward.CostTo(place) + graph.WeightOf(place));
                }
            }
        }
    }

    // Weights tell how many ways lead on, so that sides of equal radius cost least; without weights the sides share the work.
    private bool IsForwardNext(PathFrontier forward, PathFrontier backward) =>
        backward.Radius == PathCost.None
        || (forward.Radius < PathCost.None && (query.Rank == PathRank.Distinctive ? forward.Radius <= backward.Radius : forward.Work <= backward.Work));

    // Weights are counted only as far as it takes to tell.
    private bool AnyMeets(PathFrontier forward, PathFrontier backward, PriorityQueue<int, int> meetings, int radius)
    {
        while (meetings.TryPeek(out var place, out var known) && known <= radius)
        {
            var cost = forward.CostTo(place) + backward.CostTo(place) + graph.WeightOf(place);
            if (cost <= known && graph.IsWeightExact(place))
            {
                return true;
            }

            if (cost <= known)
            {
                graph.RefineWeight(place);
                cost = forward.CostTo(place) + backward.CostTo(place) + graph.WeightOf(place);
            }

            meetings.DequeueEnqueue(place, cost);
        }

        return false;
    }

    private static int Radius(PathFrontier forward, PathFrontier backward, bool mustReadAll) => mustReadAll
        ? forward.Radius == PathCost.None && backward.Radius == PathCost.None ? PathCost.None : 0
        : Math.Min(PathCost.None, forward.Radius + backward.Radius);
}
