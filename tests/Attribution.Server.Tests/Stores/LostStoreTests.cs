using System.Diagnostics;
using Attribution.Bolt.Tests.Server;
using Attribution.Graph.Neo4j;

namespace Attribution.Server.Tests.Stores;

/// <summary>A Neo4j that is not there when the server starts, and goes away later: the server lives, is not ready, and is again by itself.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class LostStoreTests(PlainServer neo4j)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task Store_NotThereAtTheStart_IsWaitedForAndLostAgainLater()
    {
        var server = neo4j.Required;
        await server.EmptyAsync();
        using TcpGate gate = new(server.Uri);
        Neo4jStoreOptions options = new() { Uri = gate.Uri, User = server.User, Password = server.Password };
        RunningServer product = new() { OpenStore = clock => Task.FromResult<Graph.Store.IGraphStore>(Neo4jGraphStore.Connect(options, clock)), WaitsForTheIndex = false };
        try
        {
            await product.InitializeAsync();
            await UntilAsync(product, (503, "STORE_UNREACHABLE"));
            Assert.Equal((200, null), await product.GetAsync("/health/live").OutcomeAsync());
            Assert.Contains("INDEX_LOADING", await AskAsync(product, "{ entities { totalCount } }"), StringComparison.Ordinal);

            gate.Open();
            await UntilAsync(product, (200, null));
            Assert.Contains("\"errors\":[]", await RecordAsync(product, "Quiet Heron"), StringComparison.Ordinal);

            gate.Close();
            await UntilAsync(product, (503, "STORE_UNREACHABLE"));

            gate.Open();
            await UntilAsync(product, (200, null));
            Assert.Contains("\"errors\":[]", await RecordAsync(product, "Loud Heron"), StringComparison.Ordinal);
        }
        finally
        {
            await product.DisposeAsync();
        }
    }

    private static Task<string> RecordAsync(RunningServer product, string name) =>
        AskAsync(product, $$"""mutation { recordEntity(input: {idempotencyKey: \"{{name}}\", kind: TOOL, name: \"{{name}}\"}) { errors { ... on Error { code } } } }""");

    private static Task<string> AskAsync(RunningServer product, string query) => product.PostAsync("/graphql", $$"""{"query":"{{query}}"}""", product.Bearer()).BodyAsync();

    private static async Task UntilAsync(RunningServer product, (int Status, string? Code) outcome)
    {
        for (var begun = Stopwatch.GetTimestamp(); await product.GetAsync("/health/ready").OutcomeAsync() != outcome; await Task.Delay(50)) // polls as a load balancer would
        {
            Assert.InRange(Stopwatch.GetElapsedTime(begun), TimeSpan.Zero, Patience);
        }
    }
}
