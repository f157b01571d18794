using Attribution.Domain.Kinds;
using Attribution.Graph.Compliance.Index;
using Attribution.Graph.Index;
using Attribution.Graph.Views;

namespace Attribution.Graph.Tests.Index;

public sealed class EntityListTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 15)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task List_EveryOrderPageByPage_GivesTheSortedList(int seed)
    {
        RandomGraph made = new(5000 + seed);
        made.Write(7);
        var graph = await made.Store.SnapshotAsync();
        Random random = new(seed);
        foreach (var view in made.Views())
        {
            EntityQuery query = new()
            {
                Limit = 2,
                Field = (EntityField)random.Next(3),
                Descending = random.Next(2) == 0,
                Backwards = random.Next(2) == 0,
                IncludeRevoked = random.Next(2) == 0,
                CountTotal = random.Next(2) == 0,
                KindCodes = random.Next(2) == 0 ? [] : [(ushort)Kind.Malware, (ushort)Kind.IntrusionSet],
            };
            var expected = Expected(made.Store.Scan(view), query).ToArray();
            Assert.Equal(expected, Walk(graph, view, query, expected.Length));
        }
    }

    private static IEnumerable<int> Expected(NaiveGraph naive, EntityQuery query)
    {
        var sorted = naive.Entities
            .Where(entity => (query.KindCodes.Count == 0 || query.KindCodes.Contains(entity.KindCode)) && (query.IncludeRevoked || !entity.Revoked))
            .OrderBy(entity => query.Field switch { EntityField.Created => entity.FirstRecorded, EntityField.Modified => entity.LastRecorded, _ => 0 })
            .ThenBy(entity => entity.Lead).Select(entity => entity.Lead);
        return query.Descending != query.Backwards ? sorted.Reverse() : sorted;
    }

    private static List<int> Walk(GraphSnapshot graph, View view, EntityQuery query, int total)
    {
        List<int> seen = [];
        while (true)
        {
            var page = graph.List(view, query);
            var entities = query.Backwards ? page.Entities.Reverse().ToArray() : [.. page.Entities];
            seen.AddRange(entities.Select(entity => entity.Lead));
            Assert.Equal(query.CountTotal ? total : null, page.Total);
            if (!page.HasMore)
            {
                return seen;
            }

            var last = entities[^1];
            query = query with { After = new EntityPosition(query.Field == EntityField.Modified ? last.LastRecorded : last.FirstRecorded, last.Lead) };
        }
    }
}
