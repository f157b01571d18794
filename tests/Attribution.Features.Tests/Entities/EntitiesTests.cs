namespace Attribution.Features.Tests.Entities;

public sealed class EntitiesTests
{
    private const string List = """query($where: EntityFilterInput, $order: [EntitySortInput!], $first: Int, $last: Int, $before: String) { entities(where: $where, order: $order, first: $first, last: $last, before: $before) { totalCount nodes { displayName } pageInfo { endCursor } } }""";

    [Fact]
    public async Task Entities_Filtered_AreThoseTheReaderSees()
    {
        await using var world = await GraphWorld.OpenAsync();
        await FillAsync(world);
        Assert.Equal("2 Alpha,Beta", await NamesAsync(world.As(GraphWorld.Polish), new { where = new { tlp = new { eq = "CLEAR" } } }));
        Assert.Equal("1 Gamma", await NamesAsync(world.As(GraphWorld.Polish), new { where = new { tlp = new { @in = new[] { "AMBER" } } } }));
        Assert.Equal("0 ", await NamesAsync(world.As(GraphWorld.Romanian), new { where = new { tlp = new { @in = new[] { "AMBER" } } } }));
        Assert.Equal("1 Beta", await NamesAsync(world.As(GraphWorld.Romanian), new { where = new { kind = new { eq = "THREAT_ACTOR" } } }));
    }

    [Fact]
    public async Task Entities_CreatedInASpan_AreThose()
    {
        await using var world = await GraphWorld.OpenAsync();
        await FillAsync(world);
        var analyst = world.As(GraphWorld.Polish);
        var second = (await analyst.ReadAsync("{ changes { nodes { at } } }")).GetProperty("changes").GetProperty("nodes")[1].GetProperty("at").GetString();
        Assert.Equal("2 Beta,Gamma", await NamesAsync(analyst, new { where = new { created = new { gte = second } } }));
        Assert.Equal("1 Alpha", await NamesAsync(analyst, new { where = new { created = new { lt = second } } }));
        Assert.Equal("2 Beta,Gamma", await NamesAsync(analyst, new { where = new { modified = new { gte = second } } }));
    }

    [Fact]
    public async Task Entities_OrderedAndReadBackwards_KeepTheirOrder()
    {
        await using var world = await GraphWorld.OpenAsync();
        await FillAsync(world);
        var analyst = world.As(GraphWorld.Polish);
        object newest = new[] { new { created = "DESC" } };
        Assert.Equal("3 Gamma,Beta,Alpha", await NamesAsync(analyst, new { order = newest }));
        var end = (await analyst.ReadAsync(List, new { order = newest })).GetProperty("entities").GetProperty("pageInfo").GetProperty("endCursor").GetString();
        Assert.Equal("3 Gamma,Beta", await NamesAsync(analyst, new { order = newest, last = 2, before = end }));
        Assert.Equal("2 Beta,Alpha", await NamesAsync(world.As(GraphWorld.Romanian), new { order = newest }));
    }

    [Fact]
    public async Task Properties_ThatContradict_AreEachShownToThoseWhoSeeThem()
    {
        await using var world = await GraphWorld.OpenAsync();
        await AccountAsync(world.As(GraphWorld.Polish), "Jan", Analyst.Own);
        await AccountAsync(world.As(GraphWorld.Romanian), "Ion", Analyst.Everyone);
        const string Query = """{ entities { nodes { displayName properties { name values { value records { source { name } } } } } } }""";
        var polish = Display(await world.As(GraphWorld.Polish).ReadAsync(Query));
        var romanian = Display(await world.As(GraphWorld.Romanian).ReadAsync(Query));
        Assert.Equal(["Ion (Cybercrime Unit RO)", "Jan (Cybercrime Unit PL)"], polish);
        Assert.Equal(["Ion (Cybercrime Unit RO)"], romanian);
    }

    private static IEnumerable<string> Display(System.Text.Json.JsonElement answer) =>
        answer.GetProperty("entities").GetProperty("nodes")[0].GetProperty("properties").EnumerateArray().First(property => property.GetProperty("name").GetString() == "display_name")
            .GetProperty("values").EnumerateArray()
            .Select(value => $"{value.GetProperty("value").GetString()} ({value.GetProperty("records")[0].GetProperty("source").GetProperty("name").GetString()})").Order(StringComparer.Ordinal);

    private static Task AccountAsync(Analyst analyst, string name, string[] releaseTo) => analyst.WriteAsync(
        "mutation($input: RecordEntityInput!) { recordEntity(input: $input) { result { id } errors { ... on Error { code message path } } } }",
        new
        {
            kind = "USER_ACCOUNT",
            properties = new { account_login = "fox", account_type = "forum", display_name = name },
            handling = Analyst.Handling(releaseTo),
            idempotencyKey = Analyst.NextKey(),
        });

    private static async Task FillAsync(GraphWorld world)
    {
        var analyst = world.As(GraphWorld.Polish);
        await analyst.NameAsync("TOOL", "Alpha");
        await analyst.NameAsync("THREAT_ACTOR", "Beta");
        await analyst.NameAsync("TOOL", "Gamma", Analyst.Own);
    }

    private static async Task<string> NamesAsync(Analyst analyst, object variables)
    {
        var page = (await analyst.ReadAsync(List, variables)).GetProperty("entities");
        return $"{page.GetProperty("totalCount")} {string.Join(',', page.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("displayName").GetString()))}";
    }
}
