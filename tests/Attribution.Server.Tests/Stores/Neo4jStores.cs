using Attribution.Bolt.Tests.Server;
using Attribution.Graph.Neo4j;
using Attribution.Graph.Store;

namespace Attribution.Server.Tests.Stores;

/// <summary>What the tests need of their Neo4j.</summary>
internal static class Neo4jStores
{
    // Thousands at a time: one transaction for all could outgrow the memory that it may take.
    private const string Empty = "MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS";

    public static async Task EmptyAsync(this Neo4jServer server)
    {
        await using var driver = server.Connect();
        await using var session = driver.AsyncSession();
        await (await session.RunAsync(Empty)).ConsumeAsync();
    }

    /// <summary>The store before anybody has reached the server.</summary>
    public static IGraphStore Connect(this Neo4jServer server, TimeProvider clock) =>
        Neo4jGraphStore.Connect(new Neo4jStoreOptions { Uri = server.Uri, User = server.User, Password = server.Password, RecentItems = 1_000 }, clock);
}
