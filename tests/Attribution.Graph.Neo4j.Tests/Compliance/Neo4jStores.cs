using Attribution.Bolt.Tests.Server;
using Attribution.Graph.Neo4j.Connections;
using Attribution.Graph.Store;

namespace Attribution.Graph.Neo4j.Tests.Compliance;

/// <summary>Opens empty stores for the suites, all on one server: one after the other. Constraints and indexes stay, which take a second to make.</summary>
internal static class Neo4jStores
{
    private const string Empty = "MATCH (n) WHERE NOT n:Meta DETACH DELETE n";

    private const string Reset = """
        MATCH (m:Meta {name: 'store'})
        SET m = {name: 'store', schema: $version, revision: 0, recordedAt: $never, labels: 0, records: 0, claims: 0, pending: 0}
        """;

    public static async Task<IGraphStore> OpenAsync(PlainServer server, TimeProvider clock)
    {
        await EmptyAsync(server.Required);
        return await Neo4jGraphStore.OpenAsync(OptionsOf(server.Required), clock, CancellationToken.None);
    }

    public static Neo4jStoreOptions OptionsOf(Neo4jServer server) => new() { Uri = server.Uri, User = server.User, Password = server.Password };

    public static async Task EmptyAsync(Neo4jServer server)
    {
        await using var driver = server.Connect();
        await driver.ExecutableQuery(Empty).ExecuteAsync();
        await driver.ExecutableQuery(Reset).WithParameters(new Dictionary<string, object?> { ["version"] = StoreSchema.Version, ["never"] = long.MinValue }).ExecuteAsync();
    }
}
