namespace Attribution.Features.Tests.Entities;

public sealed class GraphQuestionsTests
{
    [Fact]
    public async Task Subgraph_OfChosenThings_HasTheRelationshipsTheReaderSees()
    {
        await using var world = await GraphWorld.OpenAsync();
        var ids = await FillAsync(world);
        const string Subgraph = "query($ids: [ID!]!) { subgraph(ids: $ids) { truncated entities { displayName } relationships { from { displayName } to { displayName } } } }";
        Assert.Equal(
            """{"subgraph":{"truncated":false,"entities":[{"displayName":"A"},{"displayName":"B"},{"displayName":"Common"},{"displayName":"Hidden"}],"relationships":[{"from":{"displayName":"B"},"to":{"displayName":"Hidden"}},{"from":{"displayName":"A"},"to":{"displayName":"Hidden"}},{"from":{"displayName":"A"},"to":{"displayName":"Common"}},{"from":{"displayName":"B"},"to":{"displayName":"Common"}}]}}""",
            await world.As(GraphWorld.Polish).AskAsync(Subgraph, new { ids }));
        Assert.Equal(
            """{"subgraph":{"truncated":false,"entities":[{"displayName":"A"},{"displayName":"B"},{"displayName":"Common"}],"relationships":[{"from":{"displayName":"A"},"to":{"displayName":"Common"}},{"from":{"displayName":"B"},"to":{"displayName":"Common"}}]}}""",
            await world.As(GraphWorld.Romanian).AskAsync(Subgraph, new { ids }));
    }

    [Theory]
    [InlineData("SHORTEST", "A Hidden B", "A Common B")]
    [InlineData("STRONGEST", "A Hidden B", "A Common B")]
    [InlineData("DISTINCTIVE", "A Hidden B", "A Common B")]
    [InlineData("CHRONOLOGICAL", "A Hidden B", null)]
    public async Task Paths_OfEachRank_AreBestInWhatTheReaderSees(string rank, string best, string? bestOfOthers)
    {
        await using var world = await GraphWorld.OpenAsync();
        var ids = await FillAsync(world);
        Assert.Equal(best, (await PathsAsync(world.As(GraphWorld.Polish), ids, rank)).FirstOrDefault());
        Assert.Equal(bestOfOthers, (await PathsAsync(world.As(GraphWorld.Romanian), ids, rank)).FirstOrDefault());
    }

    [Fact]
    public async Task Paths_Distinctive_PutWhatEverybodyUsesLast()
    {
        await using var world = await GraphWorld.OpenAsync();
        var ids = await FillAsync(world);
        Assert.Equal(["A Hidden B", "A Common B"], await PathsAsync(world.As(GraphWorld.Polish), ids, "DISTINCTIVE"));
    }

    [Fact]
    public async Task Paths_BeyondTheLimits_AreRefused()
    {
        await using var world = await GraphWorld.OpenAsync();
        var errors = await world.As(GraphWorld.Polish).ReadAsync("""{ paths(from: ["a"], to: ["b"], maxHops: 9) { complete } }""");
        Assert.Equal("INVALID_PATH_QUERY", errors[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    [Fact]
    public async Task SharedNeighbours_OfTwoReaders_AreThoseEachSees()
    {
        await using var world = await GraphWorld.OpenAsync();
        var ids = (await FillAsync(world))[..2];
        const string Shared = "query($ids: [ID!]!) { sharedNeighbours(ids: $ids) { totalCount nodes { entity { displayName } sharedBy { displayName } relationships { confidence } } } }";
        Assert.Equal(
            """{"sharedNeighbours":{"totalCount":2,"nodes":[{"entity":{"displayName":"Hidden"},"sharedBy":[{"displayName":"A"},{"displayName":"B"}],"relationships":[{"confidence":90},{"confidence":90}]},{"entity":{"displayName":"Common"},"sharedBy":[{"displayName":"A"},{"displayName":"B"}],"relationships":[{"confidence":50},{"confidence":50}]}]}}""",
            await world.As(GraphWorld.Polish).AskAsync(Shared, new { ids }));
        Assert.Equal(
            """{"sharedNeighbours":{"totalCount":1,"nodes":[{"entity":{"displayName":"Common"},"sharedBy":[{"displayName":"A"},{"displayName":"B"}],"relationships":[{"confidence":50},{"confidence":50}]}]}}""",
            await world.As(GraphWorld.Romanian).AskAsync(Shared, new { ids }));
    }

    /// <summary>A and B use a tool that everybody uses, and one that only Poland knows of; C, D and E use the common one, too.</summary>
    private static async Task<string[]> FillAsync(GraphWorld world)
    {
        var analyst = world.As(GraphWorld.Polish);
        var (a, b) = (await analyst.NameAsync("THREAT_ACTOR", "A"), await analyst.NameAsync("THREAT_ACTOR", "B"));
        var (common, hidden) = (await analyst.NameAsync("TOOL", "Common"), await analyst.NameAsync("TOOL", "Hidden", Analyst.Own));
        foreach (var actor in new[] { a, b, await analyst.NameAsync("THREAT_ACTOR", "C"), await analyst.NameAsync("THREAT_ACTOR", "D"), await analyst.NameAsync("THREAT_ACTOR", "E") })
        {
            await analyst.LinkAsync(actor, "USES", common, 50);
        }

        await analyst.LinkAsync(a, "USES", hidden, 90, "2020-01-01T00:00:00Z", releaseTo: Analyst.Own);
        await analyst.LinkAsync(b, "USES", hidden, 90, "2021-01-01T00:00:00Z", releaseTo: Analyst.Own);
        return [a, b, common, hidden];
    }

    private static async Task<IReadOnlyList<string>> PathsAsync(Analyst analyst, string[] ids, string rank)
    {
        const string Paths = "query($from: [ID!]!, $to: [ID!]!, $rank: PathRank!) { paths(from: $from, to: $to, rank: $rank, maxHops: 4) { paths { entities { displayName } } } }";
        var answer = await analyst.ReadAsync(Paths, new { from = ids[..1], to = ids[1..2], rank });
        return
        [
            .. answer.GetProperty("paths").GetProperty("paths").EnumerateArray()
                .Select(path => string.Join(' ', path.GetProperty("entities").EnumerateArray().Select(entity => entity.GetProperty("displayName").GetString()))),
        ];
    }
}
