namespace Attribution.Features.Tests.Entities;

public sealed class NodesTests
{
    [Fact]
    public async Task Nodes_OfEverySort_AreFoundByThoseWhoSeeThem()
    {
        await using var world = await GraphWorld.OpenAsync();
        var analyst = world.As(GraphWorld.Polish);
        var (actor, tool) = (await analyst.NameAsync("THREAT_ACTOR", "Quiet Fox", Analyst.Own), await analyst.NameAsync("TOOL", "Alpha", Analyst.Own));
        var claim = await analyst.LinkAsync(actor, "USES", tool, releaseTo: Analyst.Own);
        const string Ids = "query($id: ID!) { entity(id: $id) { records { nodes { id externalIds } } names { id } relationships { nodes { id claims { nodes { source { id } } } } } } }";
        var entity = (await analyst.ReadAsync(Ids, new { id = actor })).GetProperty("entity");
        var record = entity.GetProperty("records").GetProperty("nodes")[0];
        var relationship = entity.GetProperty("relationships").GetProperty("nodes")[0];
        string?[] ids =
        [
            actor, record.GetProperty("id").GetString(), record.GetProperty("externalIds")[0].GetString(), claim, entity.GetProperty("names")[0].GetProperty("id").GetString(),
            relationship.GetProperty("id").GetString(), relationship.GetProperty("claims").GetProperty("nodes")[0].GetProperty("source").GetProperty("id").GetString(), "nothing",
        ];
        const string Nodes = "query($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }";
        Assert.Equal(
            ["ThreatActor", "Record", "ThreatActor", "Claim", "NameClaim", "Relationship", "Source", "null"],
            Types(await analyst.ReadAsync(Nodes, new { ids })));
        Assert.Equal(["null", "null", "null", "null", "null", "null", "Source", "null"], Types(await world.As(GraphWorld.Romanian).ReadAsync(Nodes, new { ids })));
    }

    [Fact]
    public async Task Nodes_OfTooManyIds_AreRefused()
    {
        await using var world = await GraphWorld.OpenAsync();
        var errors = await world.As(GraphWorld.Polish).ReadAsync("query($ids: [ID!]!) { nodes(ids: $ids) { id } }", new { ids = Enumerable.Repeat("a", 201) });
        Assert.Equal("TOO_MANY_IDS", errors[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    private static IEnumerable<string?> Types(System.Text.Json.JsonElement answer) =>
        answer.GetProperty("nodes").EnumerateArray().Select(node => node.ValueKind is System.Text.Json.JsonValueKind.Null ? "null" : node.GetProperty("__typename").GetString());
}
