using Attribution.Domain.Kinds;
using Attribution.Graph.Index;
using Attribution.Graph.Views;

namespace Attribution.Benchmarks;

/// <summary>Seeded pairs of entities that a reader sees and that have relationships, of three sorts.</summary>
internal static class PathPairs
{
    private const int Hubs = 50;

    /// <summary>Each sort with its pairs.</summary>
    public static IEnumerable<(string What, IReadOnlyList<(int From, int To)> Pairs)> Of(GraphSnapshot graph, View view, PlainSearch plain, int count)
    {
        Random random = new(11);
        List<int> connected = [];
        List<int> cases = [];
        for (var lead = 1; lead <= graph.RecordCount; lead++)
        {
            if (plain.DegreeOf(lead) > 0)
            {
                connected.Add(lead);
                if (graph.EntityOf(view, lead) is { } entity && entity.KindCode == (ushort)Kind.Case)
                {
                    cases.Add(lead);
                }
            }
        }

        int[] hubs = [.. connected.OrderByDescending(plain.DegreeOf).Take(Hubs)];
        yield return ("two of anything", Drawn(random, connected, connected, count));
        yield return ("two cases", Drawn(random, cases, cases, count));
        yield return ($"a hub ({plain.DegreeOf(hubs[^1])} to {plain.DegreeOf(hubs[0])} relationships) and anything", Drawn(random, hubs, connected, count));
    }

    private static (int From, int To)[] Drawn(Random random, IReadOnlyList<int> from, IReadOnlyList<int> to, int count) =>
        [.. Enumerable.Range(0, count).Select(_ => (from[random.Next(from.Count)], to[random.Next(to.Count)]))];
}
