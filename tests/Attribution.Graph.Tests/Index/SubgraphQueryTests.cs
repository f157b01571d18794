using Attribution.Graph.Compliance.Index;
using Attribution.Graph.Index;

namespace Attribution.Graph.Tests.Index;

public sealed class SubgraphQueryTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 15)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Subgraph_RandomChoice_HasTheRelationshipsAmongThem(int seed)
    {
        RandomGraph made = new(3000 + seed);
        made.Write(7);
        var graph = await made.Store.SnapshotAsync();
        Random random = new(seed);
        foreach (var view in made.Views())
        {
            var naive = made.Store.Scan(view);
            var filter = RandomFilters.Next(random, naive) with { Direction = Direction.Both };
            var asked = Enumerable.Range(1, graph.RecordCount + 3).Where(_ => random.Next(2) == 0).ToArray();
            var leads = asked.Select(naive.EntityOf).OfType<NaiveEntity>().Select(entity => entity.Lead).Distinct().ToArray();
            var expected = naive.Relationships
                .Where(row => leads.Contains(row.From) && leads.Contains(row.To) && RandomFilters.Keeps(filter, row, Direction.Outgoing, naive.EntityOf(row.To)!))
                .OrderByDescending(row => row.Confidence ?? -1).ThenByDescending(row => row.Newest ?? long.MinValue).ThenBy(row => (row.From, row.To, row.TypeCode))
                .Select(GraphText.Line).ToArray();
            var subgraph = graph.Subgraph(view, asked, filter, 6);
            Assert.Equal(leads, subgraph.Entities.Select(entity => entity.Lead));
            Assert.Equal(expected.Take(6), subgraph.Relationships.Select(GraphText.Line));
            Assert.Equal(expected.Length > 6, subgraph.Truncated);
        }
    }
}
