using Attribution.Graph.Compliance.Index;
using Attribution.Graph.Index;
using Attribution.Graph.Paths;
using Attribution.Graph.Tests.Index;

namespace Attribution.Graph.Tests.Paths;

/// <summary>Every loopless path by trying all, sorted by what the ranks say.</summary>
internal static class NaivePaths
{
    /// <summary>The best ones as text.</summary>
    public static IEnumerable<string> Best(NaiveGraph graph, PathQuery query)
    {
        int[] from = [.. query.From.Select(record => graph.EntityOf(record)!.Lead)];
        int[] to = [.. query.To.Select(record => graph.EntityOf(record)!.Lead)];
        List<Trail> found = [];
        foreach (var start in from.Except(to).Distinct())
        {
            Extend(graph, query, from.Except(to).ToArray(), to.Except(from).ToArray(), new Trail([start], []), found);
        }

        return found.OrderBy(trail => query.Rank == PathRank.Strongest ? -Weakest(trail) : query.Rank == PathRank.Distinctive ? Weight(graph, trail) : 0)
            .ThenBy(trail => trail.Hops.Count).ThenByDescending(Weakest)
            .ThenBy(trail => trail.Leads, Comparer<List<int>>.Create((one, other) => one.Zip(other).Select(pair => pair.First.CompareTo(pair.Second)).FirstOrDefault(order => order != 0)))
            .Take(query.First).Select(Text);
    }

    private static void Extend(NaiveGraph graph, PathQuery query, int[] from, int[] to, Trail trail, List<Trail> found)
    {
        var last = trail.Leads[^1];
        if (to.Contains(last))
        {
            found.Add(trail);
            return;
        }

        if (trail.Hops.Count == query.MaxHops)
        {
            return;
        }

        var neighbours = graph.Relationships.Where(row => row.From == last || row.To == last).Select(row => row.From == last ? row.To : row.From).Distinct();
        foreach (var next in neighbours.Where(next => !trail.Leads.Contains(next) && !from.Contains(next)))
        {
            if ((to.Contains(next) || RandomFilters.KeepsNeighbour(query.Filter, graph.EntityOf(next)!)) && Hop(graph, query, trail, next) is { } hop)
            {
                Extend(graph, query, from, to, new Trail([.. trail.Leads, next], [.. trail.Hops, hop]), found);
            }
        }
    }

    private static NaiveRelationship? Hop(NaiveGraph graph, PathQuery query, Trail trail, int next)
    {
        var last = trail.Leads[^1];
        var between = graph.Relationships.Where(row =>
            (row.From == last && row.To == next && RandomFilters.KeepsLink(query.Filter, row, Direction.Outgoing))
            || (row.From == next && row.To == last && RandomFilters.KeepsLink(query.Filter, row, Direction.Incoming)));
        if (query.Rank == PathRank.Chronological)
        {
            var earliest = trail.Hops.Count == 0 ? long.MinValue : trail.Hops[^1].ValidFrom;
            between = between.Where(row => row.ValidFrom >= earliest).OrderBy(row => row.ValidFrom);
        }

        return (between as IOrderedEnumerable<NaiveRelationship> ?? between.OrderBy(_ => 0)).ThenByDescending(row => row.Confidence ?? -1)
            .ThenByDescending(row => row.Newest ?? long.MinValue).ThenBy(row => row.TypeCode).ThenBy(row => row.From == last ? 0 : 1).FirstOrDefault();
    }

    private static int Weakest(Trail trail) => trail.Hops.Min(hop => hop.Confidence ?? -1);

    private static long Weight(NaiveGraph graph, Trail trail) => trail.Leads[1..^1]
        .Sum(lead => (long)Math.Round(1024 * Math.Log2(graph.Relationships.Count(row => row.From == lead || row.To == lead))));

    private static string Text(Trail trail) =>
        $"{string.Join(' ', trail.Leads)} by {string.Join(' ', trail.Hops.Select(hop => $"{hop.From}-{hop.TypeCode}->{hop.To}"))} weakest {(Weakest(trail) < 0 ? null : Weakest(trail))}";

    private sealed record Trail(List<int> Leads, List<NaiveRelationship> Hops);
}
