using System.Globalization;
using System.Text;
using Attribution.GraphQL.Execution;

namespace Attribution.GraphQL.AspNetCore.Tests.Load;

[Collection("alone")]
public sealed class InterleavedRequestsTests
{
    private const int Connections = 64;
    private const int Requests = 10_000;

    private readonly BytePool bytes = new();

    [Fact]
    public async Task TwoUsers_TenThousandRequestsOver64Connections_CrossNothingAndLeakNothing()
    {
        await using var server = await StreamServer.StartAsync(new()
        {
            Request = new RequestOptions { Pools = BufferPools.Shared with { Bytes = bytes } },
            Pool = bytes,
            OnRequest = (http, state, _) =>
            {
                state["who"] = http.Request.Headers["User"].ToString();
                return ValueTask.CompletedTask;
            },
        });
        using var client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = Connections }) { BaseAddress = server.Address, Timeout = TimeSpan.FromMinutes(2) };
        var wrong = await RunAsync(client, Requests / 5); // the pools and caches are full after this
        var before = GC.GetTotalMemory(forceFullCollection: true);
        wrong += await RunAsync(client, Requests);
        var grown = GC.GetTotalMemory(forceFullCollection: true) - before;

        Assert.Equal((0, 0, 0), (wrong, bytes.Outstanding, bytes.Faults));
        Assert.InRange(grown, long.MinValue, 4_000_000); // 10,000 leaked buffers of 4 KiB would be 40 MB
    }

    /// <summary>How many answers were not exactly those of their user and their request.</summary>
    private static async Task<int> RunAsync(HttpClient client, int requests)
    {
        var wrong = 0;
        var next = -1;
        await Task.WhenAll(Enumerable.Range(0, Connections).Select(async _ =>
        {
            while (Interlocked.Increment(ref next) is var number && number < requests)
            {
                var user = number % 2 == 0 ? "pl" : "ro";
                var name = $"{user}{number.ToString(CultureInfo.InvariantCulture)}{new string('x', number % 97)}";
                using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
                {
                    Content = new StringContent($$$"""{"query":"query($n: String!) { who hello(name: $n) }","variables":{"n":"{{{name}}}"}}""", Encoding.UTF8, "application/json"),
                };
                request.Headers.Add("User", user);
                using var answer = await client.SendAsync(request);
                if (await answer.Content.ReadAsStringAsync() != $$$$"""{"data":{"who":"{{{{user}}}}","hello":"Hi {{{{name}}}}"}}""")
                {
                    Interlocked.Increment(ref wrong);
                }
            }
        }));
        return wrong;
    }
}
