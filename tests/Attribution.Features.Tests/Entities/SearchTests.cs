namespace Attribution.Features.Tests.Entities;

public sealed class SearchTests
{
    private const string Search = """query($text: String!, $kinds: [Kind!], $first: Int, $after: String) { search(text: $text, kinds: $kinds, first: $first, after: $after) { totalCount nodes { matchedOn matchedText } pageInfo { endCursor hasNextPage } } }""";

    [Fact]
    public async Task Search_OverAllTiers_OrdersThemAndTellsWhy()
    {
        await using var world = await NamesAsync();
        Assert.Equal(
            ["NAME_EXACT Fox", "NAME_PREFIX Fox Spider", "NAME_WORD Red Fox", "NAME_WORD Hidden Fox", "NAME_CONTAINS Firefox"],
            await HitsAsync(world.As(GraphWorld.Polish), new { text = "fox" }));
        Assert.Equal(
            ["NAME_EXACT Fox", "NAME_PREFIX Fox Spider", "NAME_WORD Red Fox", "NAME_CONTAINS Firefox"],
            await HitsAsync(world.As(GraphWorld.Romanian), new { text = "FOX" }));
    }

    [Fact]
    public async Task Search_TotalAndKinds_CountWhatTheReaderSees()
    {
        await using var world = await NamesAsync();
        Assert.Equal((5, 4, 1), (await TotalAsync(world.As(GraphWorld.Polish), null), await TotalAsync(world.As(GraphWorld.Romanian), null), await TotalAsync(world.As(GraphWorld.Polish), ["TOOL"])));
    }

    [Fact]
    public async Task Search_PageByPage_GivesEachHitOnceAndItsCursorsBindToTheReader()
    {
        await using var world = await NamesAsync();
        var first = (await world.As(GraphWorld.Polish).ReadAsync(Search, new { text = "fox", first = 3 })).GetProperty("search");
        var after = first.GetProperty("pageInfo").GetProperty("endCursor").GetString();
        Assert.Equal(["NAME_WORD Hidden Fox", "NAME_CONTAINS Firefox"], await HitsAsync(world.As(GraphWorld.Polish), new { text = "fox", after }));
        var foreign = await world.As(GraphWorld.Romanian).ReadAsync(Search, new { text = "fox", after });
        Assert.Equal("INVALID_CURSOR", foreign[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    [Fact]
    public async Task Search_BySelectorInAnySpelling_FindsItsThing()
    {
        await using var world = await GraphWorld.OpenAsync();
        await world.As(GraphWorld.Polish).DomainAsync("one.example", Analyst.Own);
        Assert.Equal(["SELECTOR one[.]example"], await HitsAsync(world.As(GraphWorld.Polish), new { text = "ONE[.]example" }));
        Assert.Empty(await HitsAsync(world.As(GraphWorld.Romanian), new { text = "ONE[.]example" }));
    }

    [Fact]
    public async Task Search_ANameThatTwoGroupsCarry_TellsBothAndWhoSaysSo()
    {
        await using var world = await GraphWorld.OpenAsync();
        await world.As(GraphWorld.Polish).NameAsync("THREAT_ACTOR", "Quiet Fox");
        await world.As(GraphWorld.Romanian).NameAsync("THREAT_ACTOR", "Loud Bear", null, new { aliases = new[] { "Quiet Fox" } });
        Assert.Equal(
            """{"search":{"totalCount":2,"nodes":[{"entity":{"displayName":"Quiet Fox","names":[{"name":"Quiet Fox","isPrimary":true,"source":{"name":"Cybercrime Unit PL"}}]}},{"entity":{"displayName":"Loud Bear","names":[{"name":"Loud Bear","isPrimary":true,"source":{"name":"Cybercrime Unit RO"}},{"name":"Quiet Fox","isPrimary":false,"source":{"name":"Cybercrime Unit RO"}}]}}]}}""",
            await world.As(GraphWorld.Polish).AskAsync("""{ search(text: "quiet fox") { totalCount nodes { entity { displayName names { name isPrimary source { name } } } } } }"""));
    }

    private static async Task<GraphWorld> NamesAsync()
    {
        var world = await GraphWorld.OpenAsync();
        var analyst = world.As(GraphWorld.Polish);
        await analyst.NameAsync("THREAT_ACTOR", "Firefox");
        await analyst.NameAsync("THREAT_ACTOR", "Red Fox");
        await analyst.NameAsync("TOOL", "Fox Spider");
        await analyst.NameAsync("THREAT_ACTOR", "Hidden Fox", Analyst.Own);
        await analyst.NameAsync("THREAT_ACTOR", "Fox");
        return world;
    }

    private static async Task<IEnumerable<string>> HitsAsync(Analyst analyst, object variables) =>
        (await analyst.ReadAsync(Search, variables)).GetProperty("search").GetProperty("nodes").EnumerateArray()
            .Select(hit => $"{hit.GetProperty("matchedOn").GetString()} {hit.GetProperty("matchedText").GetString()}");

    private static async Task<int> TotalAsync(Analyst analyst, string[]? kinds) =>
        (await analyst.ReadAsync(Search, new { text = "fox", kinds })).GetProperty("search").GetProperty("totalCount").GetInt32();
}
