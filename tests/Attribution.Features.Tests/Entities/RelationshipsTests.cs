namespace Attribution.Features.Tests.Entities;

public sealed class RelationshipsTests
{
    private const string Page = """
        query($id: ID!, $where: RelationshipFilterInput, $order: [RelationshipSortInput!], $first: Int, $after: String, $last: Int, $before: String) {
          entity(id: $id) {
            relationships(where: $where, order: $order, first: $first, after: $after, last: $last, before: $before) {
              totalCount nodes { confidence to { displayName } } pageInfo { startCursor endCursor hasNextPage hasPreviousPage }
            }
          }
        }
        """;

    [Fact]
    public async Task Relationships_ForwardsAndBack_AreTheSameInOrderOfConfidence()
    {
        await using var world = await GraphWorld.OpenAsync();
        var actor = await FillAsync(world);
        var polish = world.As(GraphWorld.Polish);
        var first = await PageAsync(polish, new { id = actor, first = 2 });
        var second = await PageAsync(polish, new { id = actor, first = 2, after = first.End });
        var back = await PageAsync(polish, new { id = actor, last = 2, before = second.Start });
        Assert.Equal(["90 Hidden", "80 Alpha"], first.Names);
        Assert.Equal(["60 Beta", " Undated"], second.Names);
        Assert.Equal(first.Names, back.Names);
        Assert.Equal((4, true, false), (first.Total, first.HasNext, second.HasNext));
    }

    [Fact]
    public async Task Relationships_OfAnotherUnit_CountAndShowOnlyWhatItSees()
    {
        await using var world = await GraphWorld.OpenAsync();
        var actor = await FillAsync(world);
        var page = await PageAsync(world.As(GraphWorld.Romanian), new { id = actor });
        Assert.Equal(["80 Alpha", "60 Beta", " Undated"], page.Names);
        Assert.Equal(3, page.Total);
        const string Summary = "query($id: ID!) { entity(id: $id) { neighbourSummary { kind relationship direction count bestConfidence } } }";
        Assert.Equal(
            """{"entity":{"neighbourSummary":[{"kind":"TOOL","relationship":"USES","direction":"OUT","count":3,"bestConfidence":80}]}}""",
            await world.As(GraphWorld.Romanian).AskAsync(Summary, new { id = actor }));
        Assert.Equal(
            """{"entity":{"neighbourSummary":[{"kind":"TOOL","relationship":"USES","direction":"OUT","count":4,"bestConfidence":90}]}}""",
            await world.As(GraphWorld.Polish).AskAsync(Summary, new { id = actor }));
    }

    [Fact]
    public async Task Relationships_FilteredAndOrdered_AreThose()
    {
        await using var world = await GraphWorld.OpenAsync();
        var actor = await FillAsync(world);
        var polish = world.As(GraphWorld.Polish);
        Assert.Equal(["90 Hidden", "80 Alpha"], (await PageAsync(polish, new { id = actor, where = new { confidence = new { gte = 70 } } })).Names);
        Assert.Equal(["60 Beta", "80 Alpha", "90 Hidden", " Undated"], (await PageAsync(polish, new { id = actor, order = new[] { new { validFrom = "ASC" } } })).Names);
        Assert.Empty((await PageAsync(polish, new { id = actor, where = new { type = new { eq = "TARGETS" } } })).Names);
    }

    [Theory]
    [InlineData("type: { in: [USES, TARGETS] }", 4)]
    [InlineData("type: { in: [] }", 0)]
    [InlineData("type: { nin: [USES] }", 0)]
    [InlineData("type: { nin: [] }", 4)]
    [InlineData("type: { eq: USES, nin: [USES] }", 0)]
    [InlineData("kind: { eq: TOOL }", 4)]
    [InlineData("kind: { in: [] }", 0)]
    [InlineData("kind: { in: [TOOL], nin: [MALWARE] }", 4)]
    [InlineData("kind: { nin: [TOOL, MALWARE] }", 0)]
    [InlineData("direction: IN", 0)]
    [InlineData("confidence: { gte: 80 }", 2)]
    [InlineData("confidence: {}", 4)]
    [InlineData("valid: { gte: \"2021-06-01T00:00:00Z\" }", 4)]
    [InlineData("valid: { lt: \"2021-06-01T00:00:00Z\" }", 3)]
    [InlineData("neighbour: { eq: \"nothing\" }", 0)]
    [InlineData("neighbour: { in: [] }", 0)]
    [InlineData("neighbour: { nin: [\"nothing\"] }", 4)]
    public async Task Relationships_WhereConditions_KeepThose(string where, int total)
    {
        await using var world = await GraphWorld.OpenAsync();
        var actor = await FillAsync(world);
        var answer = await world.As(GraphWorld.Polish).ReadAsync($"query($id: ID!) {{ entity(id: $id) {{ relationships(where: {{ {where} }}) {{ totalCount }} }} }}", new { id = actor });
        Assert.Equal(total, answer.GetProperty("entity").GetProperty("relationships").GetProperty("totalCount").GetInt32());
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(101)]
    public async Task Relationships_ConfidenceOutsideItsScale_IsRefused(int lowest)
    {
        await using var world = await GraphWorld.OpenAsync();
        var actor = await FillAsync(world);
        Assert.Contains("INVALID_CONFIDENCE", await world.As(GraphWorld.Polish).AskAsync(Page, new { id = actor, where = new { confidence = new { gte = lowest } } }), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Claims_OfOneRelationship_ShowEachSourceToThoseWhoSeeIt()
    {
        await using var world = await GraphWorld.OpenAsync();
        var (actor, tool) = (await world.As(GraphWorld.Polish).NameAsync("THREAT_ACTOR", "Quiet Fox"), await world.As(GraphWorld.Polish).NameAsync("TOOL", "Alpha"));
        await world.As(GraphWorld.Polish).LinkAsync(actor, "USES", tool, 90, releaseTo: Analyst.Own);
        await world.As(GraphWorld.Romanian).LinkAsync(actor, "USES", tool, 40);
        const string Evidence = "query($id: ID!) { entity(id: $id) { relationships { nodes { confidence claimCount originCount claims { totalCount nodes { confidence source { name } } } } } } }";
        Assert.Equal(
            """{"entity":{"relationships":{"nodes":[{"confidence":90,"claimCount":2,"originCount":2,"claims":{"totalCount":2,"nodes":[{"confidence":90,"source":{"name":"Cybercrime Unit PL"}},{"confidence":40,"source":{"name":"Cybercrime Unit RO"}}]}}]}}}""",
            await world.As(GraphWorld.Polish).AskAsync(Evidence, new { id = actor }));
        Assert.Equal(
            """{"entity":{"relationships":{"nodes":[{"confidence":40,"claimCount":1,"originCount":1,"claims":{"totalCount":1,"nodes":[{"confidence":40,"source":{"name":"Cybercrime Unit RO"}}]}}]}}}""",
            await world.As(GraphWorld.Romanian).AskAsync(Evidence, new { id = actor }));
    }

    private static async Task<string> FillAsync(GraphWorld world)
    {
        var analyst = world.As(GraphWorld.Polish);
        var actor = await analyst.NameAsync("THREAT_ACTOR", "Quiet Fox");
        await analyst.LinkAsync(actor, "USES", await analyst.NameAsync("TOOL", "Beta"), 60, "2020-01-01T00:00:00Z");
        await analyst.LinkAsync(actor, "USES", await analyst.NameAsync("TOOL", "Alpha"), 80, "2021-01-01T00:00:00Z");
        await analyst.LinkAsync(actor, "USES", await analyst.NameAsync("TOOL", "Hidden", Analyst.Own), 90, "2022-01-01T00:00:00Z", releaseTo: Analyst.Own);
        await analyst.LinkAsync(actor, "USES", await analyst.NameAsync("TOOL", "Undated"));
        return actor;
    }

    private static async Task<(IReadOnlyList<string> Names, int Total, string? Start, string? End, bool HasNext)> PageAsync(Analyst analyst, object variables)
    {
        var page = (await analyst.ReadAsync(Page, variables)).GetProperty("entity").GetProperty("relationships");
        var info = page.GetProperty("pageInfo");
        return (
            [.. page.GetProperty("nodes").EnumerateArray().Select(node => $"{node.GetProperty("confidence")} {node.GetProperty("to").GetProperty("displayName").GetString()}")],
            page.GetProperty("totalCount").GetInt32(),
            info.GetProperty("startCursor").GetString(),
            info.GetProperty("endCursor").GetString(),
            info.GetProperty("hasNextPage").GetBoolean());
    }
}
