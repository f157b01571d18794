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
                foreach (var seed in Enumerable.Range(1, 25))
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
                    MaxHops = random.Next(1, 7),
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

    public static TheoryData<PathRank> Ranks => [.. Enum.GetValues<PathRank>()];

    /// <summary>Long thin graphs, where both sides go several levels deep before they meet.</summary>
    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Paths_ThinRandomGraph_AreTheBestOfAllEnumerated(int seed, PathRank rank)
    {
        Random random = new(seed);
        GraphMaker maker = new();
        var records = maker.Records(40);
        for (var number = 0; number < 58; number++)
        {
            var (from, to) = (random.Next(40), random.Next(40));
            var near = random.Next(3) > 0 ? Math.Min(39, from + random.Next(1, 5)) : to;
            maker.Claim(records[from], records[near], random.Next(1, 3), random.Next(4) == 0 ? null : random.Next(0, 4) * 30, validFrom: random.Next(5) == 0 ? null : from + random.Next(-2, 6));
        }

        var graph = await maker.SnapshotAsync();
        var view = Readers.Of(1);
        var naive = maker.Store.Scan(view);
        for (var round = 0; round < 6; round++)
        {
            PathQuery query = new() { From = [records[random.Next(10)]], To = [records[30 + random.Next(10)]], Rank = rank, First = random.Next(1, 12), MaxHops = random.Next(5, 9) };
            var result = graph.Paths(view, query, default);
            Assert.Equal(NaivePaths.Best(naive, query), result.Paths.Select(PathText.Of));
            Assert.True(result.Complete);
        }
    }

    /// <summary>Whatever work is allowed: neither paths nor their completeness tell that there is something hidden.</summary>
    [Theory]
    [MemberData(nameof(Ranks))]
    public async Task Paths_HiddenClaims_ChangeNothing(PathRank rank)
    {
        var (with, without) = (await Chain(hidden: 60).SnapshotAsync(), await Chain(hidden: 0).SnapshotAsync());
        var view = Readers.Of(1);
        for (var work = 0; work < 40; work++)
        {
            PathQuery query = new() { From = [1], To = [3], MaxWork = work, Rank = rank };
            var (seen, expected) = (with.Paths(view, query, default), without.Paths(view, query, default));
            Assert.Equal(expected.Paths.Select(PathText.Of), seen.Paths.Select(PathText.Of));
            Assert.Equal(expected.Complete, seen.Complete);
        }
    }

    [Theory]
    [MemberData(nameof(Ranks))]
    public async Task Paths_WorkRunsOut_AreNotComplete(PathRank rank)
    {
        GraphMaker maker = new();
        var records = maker.Records(60);
        foreach (var (from, to) in records.SelectMany(from => records.Where(to => to > from && to % 7 != from % 5).Select(to => (from, to))))
        {
            maker.Claim(from, to, confidence: to, validFrom: from);
        }

        var graph = await maker.SnapshotAsync();
        PathQuery query = new() { From = [1], To = [60], First = 50, MaxWork = 50, Rank = rank };
        Assert.False(graph.Paths(Readers.Of(1), query, default).Complete);
        Assert.True(graph.Paths(Readers.Of(1), query with { MaxWork = 1_000_000 }, default).Complete);
    }

    [Theory]
    [MemberData(nameof(Ranks))]
    public async Task Paths_AtTheMostHops_AreFoundAndOneMoreIsNot(PathRank rank)
    {
        GraphMaker maker = new();
        var records = maker.Records(9);
        foreach (var (from, to) in records.Zip(records.Skip(1)))
        {
            maker.Claim(from, to, confidence: 50, validFrom: from);
        }

        var graph = await maker.SnapshotAsync();
        PathQuery query = new() { From = [records[0]], To = [records[8]], Rank = rank, MaxHops = 8 };
        Assert.Equal(records, Assert.Single(graph.Paths(Readers.Of(1), query, default).Paths).Leads);
        Assert.Empty(graph.Paths(Readers.Of(1), query with { MaxHops = 7 }, default).Paths);
    }

    [Fact]
    public async Task Paths_Chronological_WaitForALaterRelationshipRatherThanGoBack()
    {
        GraphMaker maker = new();
        var (a, b, c, d) = (maker.Record(), maker.Record(), maker.Record(), maker.Record());
        maker.Claim(a, b, validFrom: 20);
        maker.Claim(b, c, type: 1, confidence: 90, validFrom: 10);
        maker.Claim(b, c, type: 2, confidence: 30, validFrom: 25);
        maker.Claim(a, d, validFrom: 30);
        maker.Claim(d, c, validFrom: 29);
        var graph = await maker.SnapshotAsync();
        var found = Assert.Single(graph.Paths(Readers.Of(1), new PathQuery { From = [a], To = [c], Rank = PathRank.Chronological }, default).Paths);
        Assert.Equal([(1, 20), (2, 25)], found.Relationships.Select(row => (row.TypeCode, row.ValidFrom)));
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
