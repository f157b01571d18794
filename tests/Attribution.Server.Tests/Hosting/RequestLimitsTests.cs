using System.Diagnostics;
using System.Net.Sockets;
using System.Text;
using Attribution.Server.Hosting;

namespace Attribution.Server.Tests.Hosting;

public sealed class RequestLimitsTests : IAsyncLifetime
{
    private readonly RunningServer server = new();

    public ValueTask InitializeAsync() => server.InitializeAsync();

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Fact]
    public async Task Headers_Above32KiB_AreRefused()
    {
        var below = await server.GetAsync("/health/live", ("X-Filler", new string('a', 31_000))).OutcomeAsync();
        var above = await server.GetAsync("/health/live", ("X-Filler", new string('a', 33_000))).OutcomeAsync();

        Assert.Equal((200, 431), (below.Status, above.Status));
    }

    [Theory]
    [InlineData("/graphql", 1 << 20)]
    [InlineData("/exports", 1 << 20)]
    [InlineData("/auth/tokens", 8 << 10)]
    public async Task Body_AboveTheLimit_IsRefused(string path, int limit) =>
        Assert.Equal(413, (await server.PostAsync(path, $$"""{"query":"{{new string('a', limit)}}"}""", server.Bearer()).OutcomeAsync()).Status);

    [Fact]
    public async Task CompressedBody_OnGraphQL_IsNotInflated()
    {
        var content = RunningServer.Json("""{"query":"{ __typename }"}""");
        content.Headers.ContentEncoding.Add("gzip");

        Assert.StartsWith("""{"data":{"__typename":"Query"}""", await server.SendAsync(HttpMethod.Post, "/graphql", content, server.Bearer()).BodyAsync());
    }

    /// <summary>A54: what is no HTTP gets 400 and costs nobody else anything.</summary>
    [Theory]
    [InlineData("GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: gzip\r\n\r\n")]
    [InlineData("GET /\0 HTTP/1.1\r\nHost: a\r\n\r\n")]
    [InlineData("NOT HTTP AT ALL\r\n\r\n")]
    public async Task RawRequest_Malformed_Gets400(string request)
    {
        using TcpClient client = new();
        await client.ConnectAsync(server.Address.Host, server.Address.Port);
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(request));
        using StreamReader reader = new(client.GetStream());

        Assert.Equal("HTTP/1.1 400 Bad Request", await reader.ReadLineAsync());
        Assert.Equal(200, (await server.GetAsync("/health/live").OutcomeAsync()).Status);
    }

    /// <summary>Asked for HTTP/2, the server opens no connection of it: no settings, one frame that says HTTP/1.1 is required (code 13), and the end.</summary>
    [Fact]
    public async Task RawRequest_Http2Preface_IsSentAway()
    {
        using TcpClient client = new();
        await client.ConnectAsync(server.Address.Host, server.Address.Port);
        await client.GetStream().WriteAsync("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\u0004\0\0\0\0\0"u8.ToArray()); // and empty settings
        using MemoryStream answer = new();
        using CancellationTokenSource patience = new(TimeSpan.FromSeconds(5));
        await client.GetStream().CopyToAsync(answer, patience.Token); // to its end: the connection is closed

        Assert.Equal("000008" + "07" + "00" + "00000000" + "00000000" + "0000000D", Convert.ToHexString(answer.ToArray()));
    }

    /// <summary>A54: headers that never end hold a connection no longer than the limit.</summary>
    [Fact]
    public async Task RawRequest_HeadersNotFinished_Gets408()
    {
        using TcpClient client = new();
        await client.ConnectAsync(server.Address.Host, server.Address.Port);
        var start = Stopwatch.GetTimestamp();
        await client.GetStream().WriteAsync("GET /health/live HTTP/1.1\r\n"u8.ToArray());
        using StreamReader reader = new(client.GetStream());
        using CancellationTokenSource patience = new(TimeSpan.FromSeconds(15));
        var answer = await reader.ReadToEndAsync(patience.Token); // to its end: the connection is closed

        Assert.StartsWith("HTTP/1.1 408 Request Timeout\r\n", answer, StringComparison.Ordinal);
        Assert.InRange(Stopwatch.GetElapsedTime(start).TotalSeconds, 9, 15);
    }

    [Fact]
    public async Task Requests_MoreThanAreTakenOn_AreToldToAskAgain()
    {
        // Uploads that never end hold every place and the whole queue.
        List<TcpClient> clients = [];
        var bearer = server.Bearer().Value;
        for (var number = 0; number < RequestLimits.MaxAtWork + RequestLimits.MaxWaiting; number++)
        {
            TcpClient client = new();
            clients.Add(client);
            await client.ConnectAsync(server.Address.Host, server.Address.Port);
            await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes($"POST /uploads HTTP/1.1\r\nHost: {server.Address.Authority}\r\nAuthorization: {bearer}\r\nContent-Length: 10\r\n\r\n"));
        }

        using var refused = await FirstRefusalAsync();
        var health = await server.GetAsync("/health/live").OutcomeAsync();
        clients.ForEach(client => client.Dispose());

        Assert.Equal((503, 1.0, 200), ((int)refused.StatusCode, refused.Headers.RetryAfter?.Delta?.TotalSeconds, health.Status));
    }

    // The raw requests arrive in their own time: those sent before all of them are in wait in the queue, too, and push the last ones out.
    private async Task<HttpResponseMessage> FirstRefusalAsync()
    {
        List<Task<HttpResponseMessage>> sent = [];
        while (true)
        {
            sent.Add(server.GetAsync("/auth/session"));
            var first = await Task.WhenAny([.. sent, Task.Delay(50)]);
            if (first is Task<HttpResponseMessage> answered)
            {
                var answer = await answered;
                if ((int)answer.StatusCode == 503)
                {
                    return answer;
                }

                sent.Remove(answered);
            }
        }
    }
}
