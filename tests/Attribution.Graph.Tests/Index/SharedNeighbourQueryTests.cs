using Attribution.Graph.Compliance.Index;
using Attribution.Graph.Index;

namespace Attribution.Graph.Tests.Index;

public sealed class SharedNeighbourQueryTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 15)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task SharedNeighbours_RandomChoice_ComeMostConnectedThenMostDistinctive(int seed)
    {
        RandomGraph made = new(4000 + seed);
        made.Write(7);
        var graph = await made.Store.SnapshotAsync();
        Random random = new(seed);
        foreach (var view in made.Views())
        {
            var naive = made.Store.Scan(view);
            var filter = RandomFilters.Next(random, naive);
            var asked = naive.Entities.Where(_ => random.Next(2) == 0).Take(6).Select(entity => entity.Lead).ToArray();
            var expected = naive.Entities
                .Select(entity => (entity.Lead, Connected: asked.Where(lead => AreConnected(naive, filter, lead, entity)).ToArray(), Degree: Degree(naive, entity.Lead)))
                .Where(shared => shared.Connected.Length > 1)
                .OrderBy(shared => (-shared.Connected.Length, shared.Degree, shared.Lead))
                .Select(shared => $"{shared.Lead}: {string.Join(' ', shared.Connected)} of {shared.Degree}").ToArray();
            var first = graph.SharedNeighbours(view, asked, filter, null, 2);
            var after = first.Rows.Count == 0
                ? (SharedNeighbourPosition?)null
                : new SharedNeighbourPosition(first.Rows[^1].ConnectedLeads.Count, first.Rows[^1].Degree, first.Rows[^1].Lead);
            var rest = graph.SharedNeighbours(view, asked, filter, after, 100);
            Assert.Equal(expected, first.Rows.Concat(after is null ? [] : rest.Rows).Select(row => $"{row.Lead}: {string.Join(' ', row.ConnectedLeads)} of {row.Degree}"));
            Assert.Equal((expected.Length, expected.Length > 2), (first.Total, first.HasMore));
        }
    }

    private static int Degree(NaiveGraph naive, int lead) => naive.Relationships.Count(row => row.From == lead || row.To == lead);

    private static bool AreConnected(NaiveGraph naive, RelationshipFilter filter, int lead, NaiveEntity neighbour) => naive.Relationships.Any(row =>
        (row.From == lead && row.To == neighbour.Lead && RandomFilters.Keeps(filter, row, Direction.Outgoing, neighbour))
        || (row.To == lead && row.From == neighbour.Lead && RandomFilters.Keeps(filter, row, Direction.Incoming, neighbour)));
}
