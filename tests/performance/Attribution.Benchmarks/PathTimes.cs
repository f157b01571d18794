using System.Diagnostics;
using System.Globalization;
using Attribution.Graph.Index;
using Attribution.Graph.Paths;
using Attribution.Graph.Views;

namespace Attribution.Benchmarks;

/// <summary>
/// Times the 5 best paths within 6 hops between pairs of records. Other programs may share the machine: every row is run a few times, the run with the lowest p95
/// counts, and processor time stands beside the clock.
/// </summary>
internal static class PathTimes
{
    private const int Runs = 3;
    private const double Limit = 150;

    /// <summary>Prints one line a rank.</summary>
    public static void PrintAll(string what, GraphSnapshot graph, View view, IReadOnlyList<(int From, int To)> pairs, CancellationToken cancellationToken)
    {
        foreach (var rank in Enum.GetValues<PathRank>())
        {
            var (found, complete) = (0, 0);
            var (clock, processor) = BestOf(pairs, (from, to) =>
            {
                var result = graph.Paths(view, new PathQuery { From = [from], To = [to], Rank = rank, First = 5, MaxHops = 6 }, cancellationToken);
                found += result.Paths.Count > 0 ? 1 : 0;
                complete += result.Complete ? 1 : 0;
            });
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"5 best paths within 6 hops, {what}, {rank}: p50 {At(clock, 0.5):F1} ms, p95 {At(clock, 0.95):F1} ms (at most {Limit}), worst {clock[^1]:F0} ms; processor p50 {At(processor, 0.5):F1}, p95 {At(processor, 0.95):F1}, worst {processor[^1]:F0} ms; {found / Runs} of {pairs.Count} connected, {complete / Runs} complete"));
        }
    }

    /// <summary>Sorted milliseconds of the best run by the clock and, of the run best in it, of the processor.</summary>
    public static (double[] Clock, double[] Processor) BestOf(IReadOnlyList<(int From, int To)> pairs, Action<int, int> work)
    {
        List<double[]> clocks = [];
        List<double[]> processors = [];
        for (var run = 0; run < Runs; run++)
        {
            var (clock, processor) = (new double[pairs.Count], new double[pairs.Count]);
            for (var place = 0; place < pairs.Count; place++)
            {
                var (start, used) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
                work(pairs[place].From, pairs[place].To);
                (clock[place], processor[place]) = (Stopwatch.GetElapsedTime(start).TotalMilliseconds, (Environment.CpuUsage.TotalTime - used).TotalMilliseconds);
            }

            Array.Sort(clock);
            Array.Sort(processor);
            clocks.Add(clock);
            processors.Add(processor);
        }

        return (clocks.MinBy(times => At(times, 0.95)) ?? [], processors.MinBy(times => At(times, 0.95)) ?? []);
    }

    /// <summary>The value below which <paramref name="share"/> of the sorted times lie.</summary>
    public static double At(double[] sorted, double share) => sorted[(int)(sorted.Length * share)];
}
