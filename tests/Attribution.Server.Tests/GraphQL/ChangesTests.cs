using System.Diagnostics;

namespace Attribution.Server.Tests.GraphQL;

/// <summary>The subscription <c>changes</c> as it is served; each test has a server of its own, because all of them write.</summary>
public sealed class ChangesTests : IAsyncLifetime
{
    private const string Changes = "subscription { changes { action account entities { kind displayName } } }";
    private const string Public = ",\"object_marking_refs\":[\"marking-definition--613f2e26-407d-48c7-9eca-b8e91df99dc9\"]";

    private readonly RunningServer server = new();

    public ValueTask InitializeAsync() => server.InitializeAsync();

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Fact]
    public async Task Changes_WriteOfUnit_ReachesItsReadersOnly()
    {
        using var own = await OpenAsync(Changes, server.Bearer());
        using var foreign = await OpenAsync(Changes, server.Bearer("ro.analyst1"));
        await server.ImportAsync(Bundle("1", "Hidden Heron", isPublic: false));
        await server.ImportAsync(Bundle("2", "Open Otter", isPublic: true));

        Assert.Contains("""[{"kind":"MALWARE","displayName":"Hidden Heron"}]""", await own.NextAsync(), StringComparison.Ordinal);
        Assert.Contains("""[{"kind":"MALWARE","displayName":"Open Otter"}]""", await own.NextAsync(), StringComparison.Ordinal);
        var first = await foreign.NextAsync();
        Assert.Contains("""[{"kind":"MALWARE","displayName":"Open Otter"}]""", first, StringComparison.Ordinal);
        Assert.Contains("\"account\":null", first, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Changes_OfKinds_LeavesOthersOut()
    {
        using var stream = await OpenAsync("subscription { changes(kinds: [TOOL]) { entities { displayName } } }", server.Bearer());
        await server.ImportAsync(Bundle("1", "Quiet Heron", isPublic: true));
        await server.ImportAsync(Bundle("2", "Hammer", isPublic: true, type: "tool"));
        Assert.StartsWith("""{"data":{"changes":{"entities":[{"displayName":"Hammer"}]}}""", await stream.NextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Changes_TokenRevoked_NothingMoreWithinFiveSeconds()
    {
        using var stream = await OpenAsync(Changes, server.Bearer());
        await server.ImportAsync(Bundle("1", "Quiet Heron", isPublic: true));
        Assert.NotNull(await stream.NextAsync());
        server.Identity.Tokens.Revoke(RunningServer.Account, server.Identity.Tokens.List(RunningServer.Account).Single().Id);
        var revoked = Stopwatch.GetTimestamp();
        Assert.Null(await stream.NextAsync());
        Assert.InRange(Stopwatch.GetElapsedTime(revoked), TimeSpan.Zero, TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task Changes_WriteRightAfterSessionEnded_IsNotSent()
    {
        var cookie = await server.SignInAsync();
        using var stream = await OpenAsync(Changes, cookie, RunningServer.Preflight);
        using (await server.PostAsync("/auth/logout", "{}", cookie, RunningServer.Preflight))
        {
            await server.ImportAsync(Bundle("1", "Quiet Heron", isPublic: true));
        }

        Assert.Null(await stream.NextAsync());
    }

    [Fact]
    public async Task Changes_WithoutSignInOrFromElsewhere_IsRefused()
    {
        Assert.Equal(401, (await server.PostAsync("/graphql", """{"query":"subscription { changes { action } }"}""", ("Accept", "text/event-stream"), RunningServer.Preflight).OutcomeAsync()).Status);
        Assert.Equal(403, (await server.PostAsync("/graphql", """{"query":"subscription { changes { action } }"}""", ("Accept", "text/event-stream"), await server.SignInAsync()).OutcomeAsync()).Status);
    }

    private Task<EventStreamReader> OpenAsync(string query, params (string Name, string Value)[] headers) => EventStreamReader.OpenAsync(server.Address, query, headers);

    private static string Bundle(string number, string name, bool isPublic, string type = "malware") => $$"""
        {"type":"bundle","id":"bundle--22222222-2222-4222-8222-22222222222{{number}}","objects":[
        {"type":"{{type}}","spec_version":"2.1","id":"{{type}}--33333333-3333-4333-8333-33333333333{{number}}","created":"2024-01-01T00:00:00.000Z","modified":"2024-01-01T00:00:00.000Z","name":"{{name}}"{{(type == "malware" ? ",\"is_family\":true" : "")}}{{(isPublic ? Public : "")}}}]}
        """;
}
