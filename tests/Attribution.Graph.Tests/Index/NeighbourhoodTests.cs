using Attribution.Graph.Compliance.Index;
using Attribution.Graph.Index;
using Attribution.Graph.Views;

namespace Attribution.Graph.Tests.Index;

public sealed class NeighbourhoodTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 20)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Summarise_RandomGraphAndFilter_CountsWhatANaiveScanCounts(int seed)
    {
        await ForEachEntity(seed, (graph, view, naive, entity, filter) =>
        {
            var expected = Passing(naive, entity.Lead, filter)
                .GroupBy(near => (near.Neighbour.KindCode, near.Row.TypeCode, near.Direction))
                .Select(group => new NeighbourGroup(
                    group.Key.KindCode, group.Key.TypeCode, group.Key.Direction, group.DistinctBy(near => near.Neighbour).Count(),
                    group.Max(near => near.Row.Newest), group.Max(near => near.Row.Confidence)))
                .OrderByDescending(group => group.Count).ThenBy(group => (group.KindCode, group.TypeCode, group.Direction));
            Assert.Equal(expected, graph.Summarise(view, entity, filter));
        });
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task CountNeighbours_RandomGraphAndFilter_CountsEachNeighbourOnce(int seed)
    {
        await ForEachEntity(seed, (graph, view, naive, entity, filter) =>
            Assert.Equal(Passing(naive, entity.Lead, filter).DistinctBy(near => near.Neighbour).Count(), graph.CountNeighbours(view, entity, filter)));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Relationships_EveryOrderPageByPage_GivesTheSortedListBothWays(int seed)
    {
        var fields = Enum.GetValues<RelationshipField>();
        await ForEachEntity(seed, (graph, view, naive, entity, filter) =>
        {
            RelationshipOrder order = new([new(fields[(seed + entity.Lead) % 4], entity.Lead % 2 == 0), new(fields[(seed + 1) % 4], seed % 2 == 0)]);
            var expected = Passing(naive, entity.Lead, filter).OrderBy(near => near, Comparer<Near>.Create((one, other) => Compare(order, one, other)))
                .Select(near => GraphText.Line(near.Row)).ToArray();
            Assert.Equal(expected, Walk(graph, view, entity, filter, order, backwards: false, expected.Length));
            Assert.Equal(expected.Reverse(), Walk(graph, view, entity, filter, order, backwards: true, expected.Length));
        });
    }

    [Fact]
    public async Task Relationships_PositionOfARowThatIsGone_GoesOnAfterIt()
    {
        GraphMaker maker = new();
        var records = maker.Records(4);
        var claims = records[1..].Select((record, place) => maker.Claim(records[0], record, confidence: 90 - (10 * place))).ToArray();
        var before = await maker.SnapshotAsync();
        var view = Readers.Of(1);
        var first = before.Relationships(view, before.EntityOf(view, records[0])!, RelationshipFilter.None, RelationshipOrder.Default, null, 1, false).Rows[0];
        maker.CloseClaim(claims[0]);
        var after = await maker.SnapshotAsync();
        var page = after.Relationships(
            view, after.EntityOf(view, records[0])!, RelationshipFilter.None, RelationshipOrder.Default, RelationshipPosition.Of(first, records[0]), 5, false);
        Assert.Equal([records[2], records[3]], page.Rows.Select(row => row.ToLead));
    }

    private static async Task ForEachEntity(int seed, Action<GraphSnapshot, View, NaiveGraph, Entity, RelationshipFilter> check)
    {
        RandomGraph made = new(2000 + seed);
        made.Write(7);
        var graph = await made.Store.SnapshotAsync();
        Random random = new(seed);
        foreach (var view in made.Views())
        {
            var naive = made.Store.Scan(view);
            foreach (var lead in naive.Entities.Select(entity => entity.Lead))
            {
                check(graph, view, naive, graph.EntityOf(view, lead)!, RandomFilters.Next(random, naive));
            }
        }
    }

    private static IEnumerable<Near> Passing(NaiveGraph naive, int lead, RelationshipFilter filter) => naive.Relationships
        .Where(row => row.From == lead || row.To == lead)
        .Select(row => new Near(row, row.From == lead ? Direction.Outgoing : Direction.Incoming, naive.EntityOf(row.From == lead ? row.To : row.From)!))
        .Where(near => RandomFilters.Keeps(filter, near.Row, near.Direction, near.Neighbour));

    private static List<string> Walk(
        GraphSnapshot graph, View view, Entity entity, RelationshipFilter filter, RelationshipOrder order, bool backwards, int total)
    {
        List<string> seen = [];
        RelationshipPosition? after = null;
        while (true)
        {
            var page = graph.Relationships(view, entity, filter, order, after, 2, backwards);
            var rows = backwards ? page.Rows.Reverse().ToArray() : [.. page.Rows];
            seen.AddRange(rows.Select(GraphText.Line));
            Assert.Equal((total, seen.Count < total), (page.Total, page.HasMore));
            if (!page.HasMore)
            {
                return seen;
            }

            after = RelationshipPosition.Of(rows[^1], entity.Lead);
        }
    }

    private static int Compare(RelationshipOrder order, Near one, Near other)
    {
        foreach (var key in order.Keys)
        {
            var (first, second) = (Value(key.Field, one.Row), Value(key.Field, other.Row));
            var compared = (first is null, second is null) switch
            {
                (false, false) => (key.Descending ? -1 : 1) * Comparer<long?>.Default.Compare(first, second),
                var (firstMissing, secondMissing) => firstMissing.CompareTo(secondMissing),
            };
            if (compared != 0)
            {
                return compared;
            }
        }

        return (one.Neighbour.Lead, one.Row.TypeCode, one.Direction).CompareTo((other.Neighbour.Lead, other.Row.TypeCode, other.Direction));
    }

    private static long? Value(RelationshipField field, NaiveRelationship row) => field switch
    {
        RelationshipField.Confidence => row.Confidence,
        RelationshipField.Newest => row.Newest,
        RelationshipField.ValidFrom => row.ValidFrom,
        _ => row.ValidTo ?? long.MaxValue,
    };

    private sealed record Near(NaiveRelationship Row, Direction Direction, NaiveEntity Neighbour);
}
