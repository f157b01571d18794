using Attribution.Bolt.Tests.Server;
using Attribution.Graph.Compliance;
using Attribution.Graph.Store;

namespace Attribution.Graph.Neo4j.Tests.Compliance;

/// <summary>Opens empty stores for the suites, all on one server: one after the other.</summary>
internal static class Neo4jStores
{
    private const string Empty = "MATCH (n) DETACH DELETE n";

    public static async Task<IGraphStore> OpenAsync(PlainServer server, ManualClock clock)
    {
        var one = server.Required;
        await using (var driver = one.Connect())
        {
            await driver.ExecutableQuery(Empty).ExecuteAsync();
        }

        Neo4jStoreOptions options = new() { Uri = one.Uri, User = one.User, Password = one.Password };
        return await Neo4jGraphStore.OpenAsync(options, clock, CancellationToken.None);
    }
}
