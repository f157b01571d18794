namespace Attribution.Features.Tests.Entities;

public sealed class ChangesTests
{
    private const string Changes = "query($since: DateTime, $kinds: [Kind!], $after: String) { changes(since: $since, kinds: $kinds, first: 2, after: $after) { totalCount nodes { at account action entities { displayName } } pageInfo { endCursor hasNextPage } } }";

    [Fact]
    public async Task Changes_OfAnotherUnit_TellOnlyWhatItSees()
    {
        await using var world = await FillAsync();
        Assert.Equal(
            ["RECORD_ENTITY pl.analyst1 Hidden", "RECORD_CLAIM pl.analyst1 Quiet Fox,Alpha", "RECORD_ENTITY pl.analyst1 Alpha", "RECORD_ENTITY pl.analyst1 Quiet Fox"],
            await AllAsync(world.As(GraphWorld.Polish)));
        Assert.Equal(["RECORD_CLAIM  Quiet Fox,Alpha", "RECORD_ENTITY  Alpha", "RECORD_ENTITY  Quiet Fox"], await AllAsync(world.As(GraphWorld.Romanian)));
    }

    [Fact]
    public async Task Changes_SinceATimeAndOfKinds_AreThose()
    {
        await using var world = await FillAsync();
        var analyst = world.As(GraphWorld.Polish);
        var since = (await analyst.ReadAsync(Changes)).GetProperty("changes").GetProperty("nodes")[1].GetProperty("at").GetString();
        Assert.Equal(["RECORD_ENTITY pl.analyst1 Hidden", "RECORD_CLAIM pl.analyst1 Quiet Fox,Alpha"], await AllAsync(analyst, new { since }));
        Assert.Equal(["RECORD_CLAIM pl.analyst1 Quiet Fox", "RECORD_ENTITY pl.analyst1 Quiet Fox"], await AllAsync(analyst, new { kinds = new[] { "THREAT_ACTOR" } }));
    }

    private static async Task<GraphWorld> FillAsync()
    {
        var world = await GraphWorld.OpenAsync();
        var analyst = world.As(GraphWorld.Polish);
        var actor = await analyst.NameAsync("THREAT_ACTOR", "Quiet Fox");
        await analyst.LinkAsync(actor, "USES", await analyst.NameAsync("TOOL", "Alpha"));
        await analyst.NameAsync("TOOL", "Hidden", Analyst.Own);
        return world;
    }

    private static async Task<List<string>> AllAsync(Analyst analyst, object? where = null)
    {
        List<string> all = [];
        for (string? after = null; ;)
        {
            var variables = System.Text.Json.JsonSerializer.SerializeToNode(where ?? new { })!.AsObject(); // an object is never null
            variables["after"] = after;
            var page = (await analyst.ReadAsync(Changes, variables)).GetProperty("changes");
            all.AddRange(page.GetProperty("nodes").EnumerateArray().Select(node =>
                $"{node.GetProperty("action").GetString()} {node.GetProperty("account").GetString()} {string.Join(',', node.GetProperty("entities").EnumerateArray().Select(entity => entity.GetProperty("displayName").GetString()))}"));
            if (!page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean())
            {
                Assert.Equal(all.Count, page.GetProperty("totalCount").GetInt32());
                return all;
            }

            after = page.GetProperty("pageInfo").GetProperty("endCursor").GetString();
        }
    }
}
