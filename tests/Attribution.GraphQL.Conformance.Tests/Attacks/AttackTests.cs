using System.Net;
using System.Net.Http.Json;
using System.Text;
using Attribution.GraphQL.AspNetCore;
using Attribution.GraphQL.Execution;
using Attribution.GraphQL.Types;
using Attribution.GraphQL.Validation;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Logging;

namespace Attribution.GraphQL.Conformance.Tests.Attacks;

/// <summary>Rows A24 to A27 of the attack table: each document is refused soon and cheaply, and the next request is answered.</summary>
public sealed class AttackTests
{
    /// <summary>What a refusal may allocate: a few copies of the longest body there is, and what 20,000 fields take to weigh.</summary>
    private const long MaxAllocated = 32 * 1024 * 1024;

    private static readonly string Sdl = File.ReadAllText(Path.Combine(Folders.Fixtures, "schema.graphql"));

    public static TheoryData<string> Names => [.. Attack.All.Select(each => each.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task ExecuteAsync_Attack_IsRefusedWithinBudget(string name)
    {
        var attack = Attack.All.Single(each => each.Name == name);
        var executor = new RequestExecutor(SchemaBuilder.FromSdl(Sdl), new RequestOptions(), ValidationOptions.Default, TimeProvider.System, log: null);
        var fastest = TimeSpan.MaxValue;
        long allocated = 0;
        for (var round = 0; round < 3; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var start = ThreadTime.Now();
            using var result = await executor.ExecuteAsync(new OperationRequest { Query = attack.Document }, CancellationToken.None);
            fastest = TimeSpan.FromTicks(Math.Min(fastest.Ticks, (ThreadTime.Now() - start).Ticks));
            allocated = GC.GetAllocatedBytesForCurrentThread() - before; // it runs to its end without waiting
            Assert.False(result.IsExecuted);
            Assert.NotEmpty(result.Errors);
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{attack}: {fastest.TotalMilliseconds:F1} ms, {allocated / 1024} KiB");
        Assert.True(fastest <= ThreadTime.Budget, $"took {fastest.TotalMilliseconds:F0} ms");
        Assert.True(allocated <= MaxAllocated, $"allocated {allocated / 1024} KiB");
    }

    [Fact]
    public async Task Post_EveryAttackInTurn_IsRefusedAndTheNextRequestAnswered()
    {
        await using var server = await StartAsync();
        var client = ClientOf(server);
        foreach (var attack in Attack.All)
        {
            using var refusal = await client.PostAsJsonAsync("/graphql", new { query = attack.Document });
            using var answer = await client.PostAsJsonAsync("/graphql", new { query = "{ __typename }" });

            Assert.True(refusal.StatusCode is HttpStatusCode.BadRequest or HttpStatusCode.RequestEntityTooLarge, $"{attack}: {refusal.StatusCode}");
            Assert.Contains("\"Query\"", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("A26 bytes that are not UTF-8", "{\"query\":\"{ a\u00ff }\"}")]
    [InlineData("A25 nested JSON", null)]
    public async Task Post_BrokenBody_IsRefusedAndTheNextRequestAnswered(string name, string? body)
    {
        await using var server = await StartAsync();
        var client = ClientOf(server);
        var bytes = body is null ? Encoding.ASCII.GetBytes("{\"query\":\"{ __typename }\",\"variables\":" + string.Concat(Enumerable.Repeat("{\"a\":", 150_000))) : Encoding.Latin1.GetBytes(body);
        using var content = new ByteArrayContent(bytes);
        content.Headers.ContentType = new("application/json");

        using var refusal = await client.PostAsync("/graphql", content);
        using var answer = await client.PostAsJsonAsync("/graphql", new { query = "{ __typename }" });

        Assert.True(refusal.StatusCode == HttpStatusCode.BadRequest, name);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    private static HttpClient ClientOf(WebApplication server)
    {
        var client = server.GetTestClient();
        client.DefaultRequestHeaders.Accept.ParseAdd("application/graphql-response+json"); // whose statuses tell refusals
        return client;
    }

    private static async Task<WebApplication> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Services.AddGraphQL(schema => schema.AddDocumentFromString(Sdl, (_, _) => (object?)null, _ => null));
        var app = builder.Build();
        app.MapGraphQL("/graphql");
        await app.StartAsync();
        return app;
    }
}
