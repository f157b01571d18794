using System.Diagnostics;
using Attribution.Bolt.Tests.Server;

namespace Attribution.Server.Tests.Stores;

/// <summary>A Neo4j that is not there when the server starts, and goes away later: the server lives, is not ready, and is again by itself.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class LostStoreTests(PlainServer neo4j)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    [Fact]
    public async Task Store_NotThereAtTheStart_IsWaitedForAndLostAgainLater()
    {
        var server = neo4j.Required;
        Assert.SkipWhen(!server.IsOurs, "Only a server started by the tests is killed.");
        await server.EmptyAsync();
        await server.KillAsync();
        await using RunningServer product = new() { OpenStore = clock => Task.FromResult(server.Connect(clock)), WaitsForTheIndex = false };
        await product.InitializeAsync();
        try
        {
            await UntilAsync(product, (503, "STORE_UNREACHABLE"));
            Assert.Equal((200, null), await product.GetAsync("/health/live").OutcomeAsync());
            Assert.Contains("INDEX_LOADING", await product.PostAsync("/graphql", """{"query":"{ entities { totalCount } }"}""", product.Bearer()).BodyAsync(), StringComparison.Ordinal);

            await server.StartAgainAsync();
            await UntilAsync(product, (200, null));
            Assert.Contains("\"errors\":[]", await product.PostAsync(
                "/graphql", """{"query":"mutation { recordEntity(input: {idempotencyKey: \"1\", kind: MALWARE, name: \"Quiet Heron\"}) { errors { ... on Error { code } } } }"}""", product.Bearer()).BodyAsync(), StringComparison.Ordinal);

            await server.KillAsync();
            await UntilAsync(product, (503, "STORE_UNREACHABLE"));
        }
        finally
        {
            await server.StartAgainAsync();
        }

        await UntilAsync(product, (200, null));
    }

    private static async Task UntilAsync(RunningServer product, (int Status, string? Code) outcome)
    {
        var begun = Stopwatch.GetTimestamp();
        while (await product.GetAsync("/health/ready").OutcomeAsync() != outcome)
        {
            Assert.InRange(Stopwatch.GetElapsedTime(begun), TimeSpan.Zero, Patience);
            await Task.Delay(50); // polls as a load balancer would
        }
    }
}
