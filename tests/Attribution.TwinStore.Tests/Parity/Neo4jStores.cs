using Attribution.Bolt.Tests.Server;
using Attribution.Graph.Neo4j;
using Attribution.TwinStore.Tests.Worlds;

namespace Attribution.TwinStore.Tests.Parity;

/// <summary>Empty stores on one Neo4j, one after the other.</summary>
internal static class Neo4jStores
{
    // Thousands at a time: one transaction for all would outgrow the memory that it may take.
    private const string Empty = "MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS";

    public static OpenStore On(Neo4jServer server) => async (_, clock) =>
    {
        await using (var driver = server.Connect())
        {
            await using var session = driver.AsyncSession();
            await (await session.RunAsync(Empty)).ConsumeAsync();
        }

        return await Neo4jGraphStore.OpenAsync(new Neo4jStoreOptions { Uri = server.Uri, User = server.User, Password = server.Password, RecentItems = 1_000 }, clock, CancellationToken.None);
    };
}
