using System.Diagnostics;
using Attribution.Bolt.Tests.Server;
using Attribution.Server.Hosting;

namespace Attribution.Server.Tests.Stores;

/// <summary>Two servers of the product on one Neo4j.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class SharedDatabaseTests(PlainServer neo4j) : IAsyncLifetime
{
    private RunningServer? first, second;

    public async ValueTask InitializeAsync()
    {
        var server = neo4j.Required;
        await server.EmptyAsync();
        first = new RunningServer { OpenStore = clock => Task.FromResult(server.Connect(clock)) };
        await first.InitializeAsync();
        second = new RunningServer { OpenStore = clock => Task.FromResult(server.Connect(clock)), SharedDirectory = first.DataDirectory };
        await second.InitializeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await (second?.DisposeAsync() ?? ValueTask.CompletedTask);
        await (first?.DisposeAsync() ?? ValueTask.CompletedTask);
    }

    [Fact]
    public async Task Write_OnOneServer_IsSeenOnTheOtherAtOnceWithItsToken()
    {
        var bearer = First.Bearer();
        for (var number = 0; number < 5; number++)
        {
            using var written = await WriteAsync(First, $"Quiet Heron {number}", bearer);
            var token = Assert.Single(written.Headers.GetValues(ConsistencyHeader.Name));

            Assert.Contains($"\"Quiet Heron {number}\"", await AskAsync(Second, bearer, (ConsistencyHeader.Name, token)), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Write_OnOneServer_IsSeenOnTheOtherWithinASecond()
    {
        var bearer = First.Bearer();
        using (await WriteAsync(First, "Quiet Heron", bearer))
        {
            var written = Stopwatch.GetTimestamp();
            while (!(await AskAsync(Second, bearer)).Contains("\"Quiet Heron\"", StringComparison.Ordinal))
            {
                Assert.InRange(Stopwatch.GetElapsedTime(written), TimeSpan.Zero, TimeSpan.FromSeconds(1));
            }
        }
    }

    [Fact]
    public async Task Token_OfAnotherAccount_IsRefused()
    {
        using var written = await WriteAsync(First, "Quiet Heron", First.Bearer());
        var token = Assert.Single(written.Headers.GetValues(ConsistencyHeader.Name));

        Assert.Equal(
            (400, "INVALID_CONSISTENCY_TOKEN"),
            await Second.PostAsync("/graphql", "{}", First.Bearer("ro.analyst1"), (ConsistencyHeader.Name, token)).OutcomeAsync());
    }

    private RunningServer First => first ?? throw new InvalidOperationException("It is not started.");

    private RunningServer Second => second ?? throw new InvalidOperationException("It is not started.");

    private static Task<HttpResponseMessage> WriteAsync(RunningServer server, string name, (string Name, string Value) bearer) => server.PostAsync(
        "/graphql",
        $$$"""{"query":"mutation { recordEntity(input: {idempotencyKey: \"{{{name}}}\", kind: TOOL, name: \"{{{name}}}\"}) { errors { ... on Error { code } } } }"}""",
        bearer);

    private static Task<string> AskAsync(RunningServer server, params (string Name, string Value)[] headers) =>
        server.PostAsync("/graphql", """{"query":"{ entities(first: 50) { nodes { displayName } } }"}""", headers).BodyAsync();
}
