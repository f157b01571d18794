using System.Diagnostics;
using Attribution.Domain.Labels;
using Attribution.Graph.Index;
using Attribution.Graph.Views;

namespace Attribution.Benchmarks;

/// <summary>The graph index at 1 M records and 4 M claims: bytes, a hub's first page and summary, paths; each beside a plain loop of the same run.</summary>
internal static class IndexBenchmark
{
    private const int Records = 1_000_000;
    private const int Claims = 4_000_000;
    private const int HubClaims = 100_000;
    private const int Rounds = 60;
    private const int PathPairsCount = 100;

    private static readonly RelationshipOrder Order = RelationshipOrder.Default;

    /// <summary>Runs all of it.</summary>
    public static async Task RunAsync(CancellationToken cancellationToken)
    {
        IndexFeed feed = new(Records, Claims, HubClaims);
        var before = GC.GetTotalMemory(true);
        var clock = Stopwatch.StartNew();
        await using GraphIndex index = new(feed, TimeProvider.System);
        await index.LoadAsync(cancellationToken);
        var took = clock.Elapsed;
        var bytes = GC.GetTotalMemory(true) - before;
        Console.WriteLine($"load: {took.TotalSeconds:F1} s; {bytes / 1e6:F0} MB in all (at most 250); {(bytes - (24.0 * Records)) / Claims:F1} B a claim beside 24 B a record (at most 40)");
        using ViewSource views = new(feed, TimeProvider.System);
        var all = await views.ForAsync(ReaderOf("PL-CYB"), cancellationToken);
        var half = await views.ForAsync(ReaderOf("RO-CYB"), cancellationToken);
        var graph = index.Current ?? throw new InvalidOperationException("Loaded.");
        Hub(graph, feed, all, half);
        PathTimes.PrintAll("dense graph, 2,000 labels", graph, all, Pairs(graph, all), cancellationToken);
        PathTimes.PrintAll("dense graph, 1,000 labels", graph, half, Pairs(graph, half), cancellationToken);
    }

    private static void Hub(GraphSnapshot graph, IndexFeed feed, View all, View half)
    {
        // A page keeps what it read for the summary; another entity read in between makes every round start anew.
        void Forget() => Summary(graph, all, feed.Small);
        var wholePage = Sorted(() => Page(graph, all, feed.Hub), Forget);
        var whole = Sorted(() => Page(graph, all, feed.Hub) + Summary(graph, all, feed.Hub), Forget);
        var hidden = Sorted(() => Page(graph, half, feed.Hub) + Summary(graph, half, feed.Hub), Forget);
        var small = Sorted(() => Page(graph, all, feed.Small) + Summary(graph, all, feed.Small), Forget);
        var plain = PlainLoop(Page(graph, all, feed.Hub));
        var claim = (Middle(whole.Processor) - Middle(small.Processor)) * 1000 / HubClaims;
        Console.WriteLine($"hub of {HubClaims:N0} claims, page of 50 and summary: p95 {High(whole.Clock):F1} ms (at most 20), median {Middle(whole.Clock):F1} ms; processor p95 {High(whole.Processor):F1}, median {Middle(whole.Processor):F1} ms; page alone {Middle(wholePage.Clock):F1}");
        Console.WriteLine($"  above 10 claims ({Middle(small.Processor) * 1000:F0} µs): {claim:F3} µs of processor a claim (at most 0.15); half the labels hidden: {Middle(hidden.Processor):F1} ms, {Middle(hidden.Processor) / Middle(whole.Processor):F2}x (at most 1.3)");
        Console.WriteLine($"  plain loop over sorted arrays (count by kind, best 50): median {Middle(plain.Processor):F2} ms; the index takes {Middle(whole.Processor) / Middle(plain.Processor):F1}x");
    }

    private static int Page(GraphSnapshot graph, View view, int record) =>
        graph.Relationships(view, graph.EntityOf(view, record) ?? throw new InvalidOperationException("Visible."), RelationshipFilter.None, Order, null, 50, false).Total;

    private static int Summary(GraphSnapshot graph, View view, int record) => graph.Summarise(view, graph.EntityOf(view, record) ?? throw new InvalidOperationException("Visible."), RelationshipFilter.None).Count;

    // The least that could work: neighbour, kind, type and confidence beside each other, one pass.
    private static (double[] Clock, double[] Processor) PlainLoop(int neighbours)
    {
        Random random = new(1);
        var rows = Enumerable.Range(0, HubClaims).Select(_ => (Neighbour: random.Next(neighbours), Kind: random.Next(8), Type: random.Next(8), Confidence: random.Next(101))).ToArray();
        return Sorted(() =>
        {
            HashSet<(int, int)> seen = new(HubClaims);
            var counts = new int[64];
            PriorityQueue<int, int> best = new();
            foreach (var (neighbour, kind, type, confidence) in rows)
            {
                counts[(kind * 8) + type] += seen.Add((neighbour, type)) ? 1 : 0;
                best.Enqueue(neighbour, confidence);
                if (best.Count > 50)
                {
                    best.Dequeue();
                }
            }

            return counts[0];
        }, () => { });
    }

    private static List<(int From, int To)> Pairs(GraphSnapshot graph, View view)
    {
        Random random = new(11);
        List<(int From, int To)> pairs = [];
        while (pairs.Count < PathPairsCount)
        {
            var (from, to) = (1 + random.Next(Records - 2), 1 + random.Next(Records - 2));
            if (graph.EntityOf(view, from) is not null && graph.EntityOf(view, to) is not null)
            {
                pairs.Add((from, to));
            }
        }

        return pairs;
    }

    // Other programs may share the machine, so that the processor time of this process, its collector included, stands beside the clock.
    private static (double[] Clock, double[] Processor) Sorted(Func<int> work, Action before)
    {
        var (clock, processor) = (new double[Rounds], new double[Rounds]);
        for (var round = -5; round < Rounds; round++)
        {
            before();
            var (start, used) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
            _ = work();
            if (round >= 0)
            {
                (clock[round], processor[round]) = (Stopwatch.GetElapsedTime(start).TotalMilliseconds, (Environment.CpuUsage.TotalTime - used).TotalMilliseconds);
            }
        }

        Array.Sort(clock);
        Array.Sort(processor);
        return (clock, processor);
    }

    private static double Middle(double[] sorted) => sorted[sorted.Length / 2];

    private static double High(double[] sorted) => sorted[(int)(sorted.Length * 0.95)];

    private static Reader ReaderOf(string unit) => new() { Account = "bench", UnitId = unit, Tokens = TokenSet.Of("everyone", $"unit:{unit}") };
}
