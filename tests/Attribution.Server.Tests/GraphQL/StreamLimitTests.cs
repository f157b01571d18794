using Attribution.Server.Configuration;

namespace Attribution.Server.Tests.GraphQL;

/// <summary>How many streams one account may have open, whatever it signed in with.</summary>
public sealed class StreamLimitTests(RunningServer server) : IClassFixture<RunningServer>
{
    [Fact]
    public async Task Stream_MoreThanAnAccountMayHave_IsRefusedToItAlone()
    {
        List<EventStreamReader> open = [];
        for (var number = new ServerOptions().StreamsPerAccount; number > 0; number--)
        {
            open.Add(await EventStreamReader.OpenAsync(server.Address, "subscription { changes { action } }", server.Bearer()));
        }

        var content = RunningServer.Json("""{"query":"{ me { account } }"}""");
        using var refused = await server.SendAsync(HttpMethod.Post, "/graphql", content, server.Bearer(), ("Accept", "text/event-stream"));
        using var other = await EventStreamReader.OpenAsync(server.Address, "{ me { account } }", server.Bearer("ro.analyst1"));

        Assert.Equal(429, (int)refused.StatusCode);
        Assert.Contains("TOO_MANY_STREAMS", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("ro.analyst1", await other.NextAsync() ?? "", StringComparison.Ordinal);
        open.ForEach(each => each.Dispose());
    }
}
