using Attribution.Graph.Index;
using Attribution.Graph.Views;

namespace Attribution.Benchmarks;

/// <summary>
/// The least that could work, as a baseline: neighbours as one reader sees them lie ready in two arrays, and a breadth-first search from both ends finds how far
/// they are apart. No rank, no ties, no filters, no paths.
/// </summary>
internal sealed class PlainSearch
{
    private readonly int[] starts;
    private readonly int[] neighbours;
    private readonly int[] seen;
    private int search;

    /// <summary>The neighbours of all entities that the view shows. O(graph).</summary>
    public PlainSearch(GraphSnapshot graph, View view)
    {
        List<(int From, int To)> links = [];
        var order = RelationshipOrder.Default;
        starts = new int[graph.RecordCount + 2];
        seen = new int[graph.RecordCount + 2];
        List<int> all = [];
        for (var record = 1; record <= graph.RecordCount; record++)
        {
            starts[record] = all.Count;
            if (graph.EntityOf(view, record) is { } entity && entity.Lead == record)
            {
                var rows = graph.Relationships(view, entity, RelationshipFilter.None, order, null, int.MaxValue, false).Rows;
                all.AddRange(rows.Select(row => row.FromLead == record ? row.ToLead : row.FromLead));
            }
        }

        starts[^1] = all.Count;
        neighbours = [.. all];
    }

    /// <summary>How many relationships the entity has.</summary>
    public int DegreeOf(int lead) => starts[lead + 1] - starts[lead];

    /// <summary>Hops between two leads; 0: not connected within <paramref name="maxHops"/>.</summary>
    public int Hops(int from, int to, int maxHops)
    {
        search += 2;
        List<int>[] sides = [[from], [to]];
        (seen[from], seen[to]) = (search, search + 1);
        for (var hops = 1; hops <= maxHops; hops++)
        {
            var side = sides[0].Count <= sides[1].Count ? 0 : 1;
            List<int> next = [];
            foreach (var lead in sides[side])
            {
                foreach (var neighbour in neighbours.AsSpan(starts[lead], DegreeOf(lead)))
                {
                    if (seen[neighbour] == search + (1 - side))
                    {
                        return hops;
                    }

                    if (seen[neighbour] != search + side)
                    {
                        seen[neighbour] = search + side;
                        next.Add(neighbour);
                    }
                }
            }

            sides[side] = next;
        }

        return 0;
    }
}
