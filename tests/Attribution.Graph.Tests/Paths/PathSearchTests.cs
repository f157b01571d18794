using Attribution.Domain.Kinds;
using Attribution.Graph.Compliance.Index;
using Attribution.Graph.Index;
using Attribution.Graph.Paths;
using Attribution.Graph.Tests.Index;

namespace Attribution.Graph.Tests.Paths;

public sealed class PathSearchTests
{
    public static TheoryData<int, PathRank> Cases
    {
        get
        {
            TheoryData<int, PathRank> cases = [];
            foreach (var rank in Enum.GetValues<PathRank>())
            {
                foreach (var seed in Enumerable.Range(1, 15))
                {
                    cases.Add(seed, rank);
                }
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Paths_RandomGraph_AreTheBestOfAllEnumerated(int seed, PathRank rank)
    {
        RandomGraph made = new((6000 + seed) * (1 + (int)rank));
        made.Write(5);
        var graph = await made.Store.SnapshotAsync();
        Random random = new(seed);
        foreach (var view in made.Views())
        {
            var naive = made.Store.Scan(view);
            for (var round = 0; round < 4 && naive.Entities.Count > 1; round++)
            {
                PathQuery query = new()
                {
                    From = Ends(random, naive),
                    To = Ends(random, naive),
                    Rank = rank,
                    First = random.Next(1, 9),
                    MaxHops = random.Next(1, 6),
                    Filter = random.Next(2) == 0 ? RelationshipFilter.None : RandomFilters.Next(random, naive),
                };
                var result = graph.Paths(view, query, default);
                Assert.Equal(NaivePaths.Best(naive, query), result.Paths.Select(PathText.Of));
                Assert.True(result.Complete);
            }
        }
    }

    [Fact]
    public async Task Paths_ThroughWhatEverybodyUses_ComeLast()
    {
        GraphMaker maker = new();
        var (a, b, technique, wallet, middle) = (maker.Record(), maker.Record(), maker.Record(Kind.AttackPattern), maker.Record(), maker.Record());
        foreach (var user in maker.Records(40).Append(a).Append(b))
        {
            maker.Claim(user, technique);
        }

        maker.Claim(a, wallet);
        maker.Claim(wallet, middle);
        maker.Claim(middle, b);
        var graph = await maker.SnapshotAsync();
        PathQuery query = new() { From = [a], To = [b] };
        Assert.Equal([[a, wallet, middle, b], [a, technique, b]], graph.Paths(Readers.Of(1), query, default).Paths.Select(path => path.Leads));
        Assert.Equal([[a, technique, b], [a, wallet, middle, b]], graph.Paths(Readers.Of(1), query with { Rank = PathRank.Shortest }, default).Paths.Select(path => path.Leads));
        var without = query with { Filter = new RelationshipFilter { ExceptNeighbourKindCodes = [(ushort)Kind.AttackPattern] } };
        Assert.Equal([[a, wallet, middle, b]], graph.Paths(Readers.Of(1), without, default).Paths.Select(path => path.Leads));
    }

    [Fact]
    public async Task Paths_HiddenClaims_ChangeNothing()
    {
        var (with, without) = (Chain(hidden: 60), Chain(hidden: 0));
        var view = Readers.Of(1);
        PathQuery query = new() { From = [1], To = [3], MaxWork = 30 };
        var (seen, expected) = ((await with.SnapshotAsync()).Paths(view, query, default), (await without.SnapshotAsync()).Paths(view, query, default));
        Assert.Equal(expected.Paths.Select(path => path.Leads), seen.Paths.Select(path => path.Leads));
        Assert.Equal((true, true), (seen.Complete, expected.Complete));
    }

    [Fact]
    public async Task Paths_WorkRunsOut_AreNotComplete()
    {
        GraphMaker maker = new();
        var records = maker.Records(60);
        foreach (var (from, to) in records.SelectMany(from => records.Where(to => to > from && to % 7 != from % 5).Select(to => (from, to))))
        {
            maker.Claim(from, to);
        }

        var graph = await maker.SnapshotAsync();
        PathQuery query = new() { From = [1], To = [60], First = 50, MaxWork = 50 };
        Assert.False(graph.Paths(Readers.Of(1), query, default).Complete);
        Assert.True(graph.Paths(Readers.Of(1), query with { MaxWork = 1_000_000 }, default).Complete);
    }

    [Fact]
    public async Task Paths_SameEntityAtBothEndsOrNone_AreNone()
    {
        var graph = await Chain(hidden: 0).SnapshotAsync();
        var view = Readers.Of(1);
        Assert.Empty(graph.Paths(view, new PathQuery { From = [1], To = [1] }, default).Paths);
        Assert.Empty(graph.Paths(view, new PathQuery { From = [], To = [99, 0] }, default).Paths);
        Assert.Empty(graph.Paths(Readers.Of(2), new PathQuery { From = [1], To = [3] }, default).Paths);
    }

    [Fact]
    public async Task Paths_Cancelled_Throws()
    {
        var graph = await Chain(hidden: 0).SnapshotAsync();
        Assert.Throws<OperationCanceledException>(() => graph.Paths(Readers.Of(1), new PathQuery { From = [1], To = [3] }, new CancellationToken(true)));
    }

    private static GraphMaker Chain(int hidden)
    {
        GraphMaker maker = new();
        var (a, b, c) = (maker.Record(), maker.Record(), maker.Record());
        foreach (var other in Enumerable.Range(0, hidden).Select(_ => maker.Record(label: 2)).ToArray())
        {
            maker.Claim(b, other);
        }

        maker.Claim(a, b);
        maker.Claim(b, c);
        maker.Claim(a, c, label: 2);
        return maker;
    }

    private static int[] Ends(Random random, NaiveGraph naive) =>
        [.. Enumerable.Range(0, random.Next(1, 3)).Select(_ => naive.Entities[random.Next(naive.Entities.Count)].Records[0])];
}
