namespace Attribution.Features.Tests.Entities;

public sealed class TimelineTests
{
    private const string Timeline = """query($id: ID!, $where: TimelineFilterInput, $after: String) { entity(id: $id) { timeline(where: $where, first: 3, after: $after) { nodes { what text } totalCount pageInfo { endCursor hasNextPage } } } }""";

    [Fact]
    public async Task Timeline_OfAThing_MergesWhatHappenedNewestFirst()
    {
        await using var world = await GraphWorld.OpenAsync();
        var actor = await FillAsync(world);
        Assert.Equal(
            ["CASE subject of Ransom", "NOTE referred to by seen again", "RECORDED recorded", "RELATIONSHIP uses FoxLocker", "LAST_SEEN last seen", "FIRST_SEEN first seen"],
            await AllAsync(world.As(GraphWorld.Polish), actor));
    }

    [Fact]
    public async Task Timeline_OfAnotherUnit_LeavesOutWhatIsHidden()
    {
        await using var world = await GraphWorld.OpenAsync();
        var actor = await FillAsync(world);
        Assert.Equal(
            ["RECORDED recorded", "RELATIONSHIP uses FoxLocker", "LAST_SEEN last seen", "FIRST_SEEN first seen"],
            await AllAsync(world.As(GraphWorld.Romanian), actor));
    }

    [Fact]
    public async Task Timeline_OfSomeSorts_HasOnlyThose()
    {
        await using var world = await GraphWorld.OpenAsync();
        var actor = await FillAsync(world);
        var analyst = world.As(GraphWorld.Polish);
        Assert.Equal(["LAST_SEEN last seen", "FIRST_SEEN first seen"], await AllAsync(analyst, actor, new { what = new { @in = new[] { "FIRST_SEEN", "LAST_SEEN" } } }));
        Assert.Equal(["RELATIONSHIP uses FoxLocker"], await AllAsync(analyst, actor, new { type = new { eq = "USES" } }));
        Assert.Equal(["RELATIONSHIP uses FoxLocker", "LAST_SEEN last seen"], await AllAsync(analyst, actor, new { at = new { gte = "2020-02-01T00:00:00Z", lt = "2023-01-01T00:00:00Z" } }));
    }

    private static async Task<string> FillAsync(GraphWorld world)
    {
        var analyst = world.As(GraphWorld.Polish);
        var actor = await analyst.NameAsync("THREAT_ACTOR", "Quiet Fox", null, new { first_seen = "2020-01-01T00:00:00Z", last_seen = "2021-01-01T00:00:00Z" });
        await analyst.LinkAsync(actor, "USES", await analyst.NameAsync("MALWARE", "FoxLocker"), 70, "2022-01-01T00:00:00Z");
        const string Note = "mutation($input: AddNoteInput!) { addNote(input: $input) { result { id } errors { ... on Error { code message path } } } }";
        await analyst.WriteAsync(Note, new { entityId = actor, text = "seen again", idempotencyKey = "n" });
        const string Open = "mutation($input: OpenCaseInput!) { openCase(input: $input) { result { id } errors { ... on Error { code message path } } } }";
        var opened = await analyst.WriteAsync(Open, new { reference = "PL-1", title = "Ransom", jurisdiction = "PL", offence = "ransomware", idempotencyKey = "o" });
        const string Add = "mutation($input: AddToCaseInput!) { addToCase(input: $input) { result { id } errors { ... on Error { code message path } } } }";
        await analyst.WriteAsync(Add, new { caseId = opened.GetProperty("id").GetString(), entityIds = new[] { actor }, idempotencyKey = "a" });
        return actor;
    }

    /// <summary>All entries, page by page; the total must be their number.</summary>
    private static async Task<List<string>> AllAsync(Analyst analyst, string id, object? where = null)
    {
        List<string> entries = [];
        for (string? after = null; ;)
        {
            var page = (await analyst.ReadAsync(Timeline, new { id, where, after })).GetProperty("entity").GetProperty("timeline");
            entries.AddRange(page.GetProperty("nodes").EnumerateArray().Select(node => $"{node.GetProperty("what").GetString()} {node.GetProperty("text").GetString()}"));
            if (!page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean())
            {
                Assert.Equal(entries.Count, page.GetProperty("totalCount").GetInt32());
                return entries;
            }

            after = page.GetProperty("pageInfo").GetProperty("endCursor").GetString();
        }
    }
}
