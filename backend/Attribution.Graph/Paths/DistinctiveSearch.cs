namespace Attribution.Graph.Paths;

/// <summary>
/// Finds the paths of least weight: reads the graph from both sides until what was read must hold them all, then lists the best inside it. What was not read is
/// bounded below by both sides' radii, so the answer is exact unless the work allowed runs out.
/// </summary>
internal sealed class DistinctiveSearch(PathGraph graph, PathQuery query, CancellationToken cancellationToken)
{
    private const int WorkBeforeFirstList = 1024;

    // With too few paths after so much work, each side reads only half of the hops allowed, which holds every path, too; then radii bound nothing until all is read.
    private const int WorkBeforeHalves = 16_384;

    private readonly PathFrontier forward = new(graph, isForward: true, query.MaxHops);
    private readonly PathFrontier backward = new(graph, isForward: false, query.MaxHops);
    private readonly PriorityQueue<int, int> meetings = new();
    private readonly List<int> improved = [];
    private List<FoundPath> found = [];
    private int worst = PathCost.None;
    private long nextList = WorkBeforeFirstList;
    private bool mustReadAll;

    /// <summary>True if nothing better can have been missed.</summary>
    public bool IsComplete { get; private set; } = true;

    private int Radius => !mustReadAll ? Math.Min(PathCost.None, forward.Radius + backward.Radius)
        : forward.Radius == PathCost.None && backward.Radius == PathCost.None ? PathCost.None : 0;

    /// <summary>The best paths, by weight, then hops, then weakest confidence, then leads.</summary>
    public List<FoundPath> Best()
    {
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var radius = Radius;
            var isDone = radius >= PathCost.None || graph.Work > query.MaxWork;
            if (isDone || radius >= worst || (worst == PathCost.None && forward.Work + backward.Work >= nextList && AnyMeets(radius)))
            {
                if (List(radius, isDone))
                {
                    return found;
                }
            }

            improved.Clear();
            (IsForwardNext() ? forward : backward).Advance(improved);
            NoteMeetings();
        }
    }

    // True if the list is the answer.
    private bool List(int radius, bool isDone)
    {
        var isHalving = worst == PathCost.None && 2 * (forward.Work + backward.Work) > WorkBeforeHalves;
        var limit = isDone || isHalving ? PathCost.None : worst < PathCost.None ? worst : radius + (radius / 4);
        var list = new PathList(graph, query, mustReadAll ? null : forward, limit, cancellationToken);
        found = list.Best();
        worst = found.Count >= query.First ? found[^1].Cost : PathCost.None;
        if (isDone || radius >= worst || list.IsOutOfWork)
        {
            IsComplete = !list.IsOutOfWork && radius >= worst;
            return true;
        }

        nextList = Math.Max(nextList, forward.Work + backward.Work) * 2;
        if (found.Count < query.First && isHalving)
        {
            forward.StopAt((query.MaxHops + 1) / 2);
            backward.StopAt(query.MaxHops / 2);
            mustReadAll = true;
        }

        return false;
    }

    // By work rather than by radius: a side that starts at a hub has ten thousand ways at a radius where the other has ten.
    private bool IsForwardNext() => backward.Radius == PathCost.None || (forward.Radius < PathCost.None && forward.Work <= backward.Work);

    private void NoteMeetings()
    {
        foreach (var place in improved)
        {
            if (forward.CostTo(place) < PathCost.None && backward.CostTo(place) < PathCost.None)
            {
                meetings.Enqueue(place, forward.CostTo(place) + backward.CostTo(place) + graph.WeightOf(place));
            }
        }
    }

    // Weights are counted only as far as it takes to tell.
    private bool AnyMeets(int radius)
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
}
