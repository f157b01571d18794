using Attribution.Bolt.Tests.Server;
using Attribution.Graph.Compliance;
using Attribution.Graph.Neo4j.Connections;
using Attribution.Graph.Neo4j.Tests.Compliance;
using Attribution.Graph.Store;

namespace Attribution.Graph.Neo4j.Tests.Connections;

/// <summary>A database of schema 1, whose texts were nodes of their own, is brought up to date, however often that is cut off.</summary>
[Collection(ServerCollection.Name)]
public sealed class TextMoveTests(PlainServer server)
{
    private const int Records = TextMove.Step + 10;
    private const string MakeConstraint = "CREATE CONSTRAINT search_text_key IF NOT EXISTS FOR (n:SearchText) REQUIRE n.key IS UNIQUE";
    private const string MakeIndex = "CREATE TEXT INDEX search_text_folded IF NOT EXISTS FOR (n:SearchText) ON (n.folded)";

    // Schema 1 as its program left it.
    private const string MakeOld = """
        MATCH (r:Record) UNWIND r.texts AS text
        MERGE (t:SearchText {key: text}) ON CREATE SET t.folded = text, t.length = size(text), t.sort = text
        MERGE (r)-[:CALLED]->(t)
        """;

    private const string Raise = "MATCH (r:Record) REMOVE r.texts WITH count(*) AS records MATCH (m:Meta {name: 'store'}) SET m.schema = 1";

    // What is there of a move that was cut off after its first step, or between moving and deleting.
    private const string CutWhileMoving = """
        MATCH (m:Meta {name: 'store'}) SET m.schema = 2, m.textsMoved = 1000
        WITH m MATCH (r:Record) WHERE r.number <= 1000 SET r.texts = [(r)-[:CALLED]->(t:SearchText) | t.folded]
        """;

    private const string CutWhileDeleting = """
        MATCH (m:Meta {name: 'store'}) SET m.schema = 2, m.textsMoved = 2000
        WITH m MATCH (r:Record) SET r.texts = [(r)-[:CALLED]->(t:SearchText) | t.folded]
        WITH count(*) AS records MATCH (t:SearchText) WITH t LIMIT 1000 DETACH DELETE t
        """;

    private const string Left = """
        MATCH (m:Meta {name: 'store'})
        RETURN m.schema AS schema, m.textsMoved IS NULL AS isWhole, COUNT { (:SearchText) } AS nodes, COUNT { (r:Record) WHERE r.texts IS NULL } AS bare
        """;

    [Theory]
    [InlineData(null)]
    [InlineData(CutWhileMoving)]
    [InlineData(CutWhileDeleting)]
    public async Task Open_OfSchema1_FindsEveryNameAndLeavesNothingOfIt(string? cut)
    {
        await using var world = await StoreWorld.CreateAsync(clock => Neo4jStores.OpenAsync(server, clock));
        await FillAsync(world);
        await using var driver = server.Required.Connect();
        foreach (var cypher in (string?[])[MakeConstraint, MakeIndex, MakeOld, Raise, cut])
        {
            if (cypher is not null)
            {
                await driver.ExecutableQuery(cypher).ExecuteAsync();
            }
        }

        await using var store = await OpenAsync();

        foreach (var name in (string[])["kestrel 0", "kestrel 1001", $"kestrel {Records - 1}", "renamed"])
        {
            Assert.Contains(name, await FoundAsync(store, world, name));
        }

        var left = Assert.Single((await driver.ExecutableQuery(Left).ExecuteAsync()).Result);
        var made = (await driver.ExecutableQuery("SHOW INDEXES YIELD name WHERE name STARTS WITH 'search_text' RETURN name").ExecuteAsync()).Result;
        Assert.Equal((2L, true, 0L, 0L), (left.Get<long>("schema"), left.Get<bool>("isWhole"), left.Get<long>("nodes"), left.Get<long>("bare")));
        Assert.Empty(made);
    }

    [Fact]
    public async Task Open_OfSchema1ByTwoAtOnce_LosesNoName()
    {
        await using var world = await StoreWorld.CreateAsync(clock => Neo4jStores.OpenAsync(server, clock));
        await FillAsync(world);
        await using var driver = server.Required.Connect();
        await driver.ExecutableQuery(MakeOld).ExecuteAsync();
        await driver.ExecutableQuery(Raise).ExecuteAsync();

        var opened = await Task.WhenAll(OpenAsync(), OpenAsync());

        foreach (var store in opened)
        {
            await using var _ = store;
            Assert.Equal(["kestrel 1001"], await FoundAsync(store, world, "kestrel 1001"));
        }
    }

    private static async Task FillAsync(StoreWorld world)
    {
        List<RecordWrite> writes = [.. Enumerable.Range(0, Records).Select(number => world.NewRecord($"kestrel {number}"))];
        foreach (var slice in writes.Chunk(1_000))
        {
            await world.CommitAsync(world.Batch() with { Records = [.. slice] });
        }

        await world.CommitAsync(world.Batch() with { Records = [writes[0] with { ExpectedVersion = 1, Header = null, Content = world.Content("kestrel 0", "renamed") }] });
    }

    private Task<Neo4jGraphStore> OpenAsync() => Neo4jGraphStore.OpenAsync(Neo4jStores.OptionsOf(server.Required), TimeProvider.System, CancellationToken.None);

    private static async Task<List<string>> FoundAsync(Neo4jGraphStore store, StoreWorld world, string text) =>
        await store.SearchAsync(await world.ViewAsync(), new NameQuery(text, [], MatchTier.Exact), CancellationToken.None).Select(hit => hit.Text).ToListAsync();
}
