using System.Net;
using System.Security.Claims;
using Microsoft.AspNetCore.Http;

namespace Attribution.GraphQL.AspNetCore.Tests;

public sealed class OpenStreamsTests
{
    [Fact]
    public void TryOpen_AsManyAsAllowed_ThenNoneUntilOneIsClosed()
    {
        OpenStreams streams = new(new GraphQLServerOptions { MaxStreamsPerCaller = 2 });
        var first = streams.TryOpen(Caller("anna"));
        Assert.NotNull(first);
        Assert.NotNull(streams.TryOpen(Caller("anna")));
        Assert.Null(streams.TryOpen(Caller("anna")));
        first.Dispose();
        Assert.NotNull(streams.TryOpen(Caller("anna")));
    }

    [Fact]
    public void TryOpen_CallersByNameElseByAddress_AreCountedApart()
    {
        OpenStreams streams = new(new GraphQLServerOptions { MaxStreamsPerCaller = 1 });
        HttpContext[] callers = [Caller("anna"), Caller("bob"), Caller(null, "192.0.2.1"), Caller(null, "192.0.2.2"), Caller("address 192.0.2.1")];
        Assert.DoesNotContain(null, callers.Select(streams.TryOpen));
        Assert.Null(streams.TryOpen(Caller(null, "192.0.2.2")));
        Assert.Equal(5, streams.Count);
    }

    [Fact]
    public void TryOpen_FromManyThreads_CountsExactly()
    {
        OpenStreams streams = new(new GraphQLServerOptions { MaxStreamsPerCaller = 100 });
        var opened = ParallelEnumerable.Range(0, 1_000).Select(_ => streams.TryOpen(Caller("anna"))).ToArray();
        Assert.Equal((100, 100), (opened.Count(each => each is not null), streams.Count));
        opened.AsParallel().ForAll(each => each?.Dispose());
        Assert.Equal(0, streams.Count);
    }

    private static DefaultHttpContext Caller(string? name, string address = "192.0.2.9") => new()
    {
        User = new ClaimsPrincipal(name is null ? new ClaimsIdentity() : new ClaimsIdentity([new Claim(ClaimTypes.Name, name)], "test")),
        Connection = { RemoteIpAddress = IPAddress.Parse(address) },
    };
}
