using System.Net.Http.Headers;
using System.Text;

namespace Attribution.GraphQL.AspNetCore.Tests.EventStreams;

public sealed class EventStreamEndpointTests
{
    private const string Start = ":\n\n";

    private static readonly HttpClient Client = new() { Timeout = TimeSpan.FromSeconds(20) };

    [Theory]
    [InlineData("{ hello }", """{"data":{"hello":"Hi you"}}""")]
    [InlineData("subscription { counted(to: -1) }", """{"errors":[{"message":"to must be 0 or more.","locations":[{"line":1,"column":16}],"path":["counted"],"extensions":{"code":"NEGATIVE"}}]}""")]
    public async Task Post_AnyOperation_Is200WithNextAndComplete(string query, string response)
    {
        await using var server = await StreamServer.StartAsync();
        using var answer = await PostAsync(server, query);
        Assert.Equal((200, "text/event-stream; charset=utf-8"), ((int)answer.StatusCode, answer.Content.Headers.ContentType?.ToString()));
        Assert.Equal($"{Start}event: next\ndata: {response}\n\nevent: complete\ndata:\n\n", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Post_Subscription_GivesEachEvent()
    {
        await using var server = await StreamServer.StartAsync();
        using var answer = await PostAsync(server, "subscription { counted(to: 2) }");
        Assert.Equal(
            Start + "event: next\ndata: {\"data\":{\"counted\":1}}\n\nevent: next\ndata: {\"data\":{\"counted\":2}}\n\nevent: complete\ndata:\n\n",
            await answer.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("POST", """{"query":""", 400)]
    [InlineData("POST", """{"query":1}""", 400)]
    [InlineData("PUT", "{}", 405)]
    public async Task Any_NoRequest_HasStatusOfItsFault(string method, string body, int status)
    {
        await using var server = await StreamServer.StartAsync();
        using var answer = await SendAsync(server, new HttpMethod(method), body);
        Assert.Equal((status, "application/json; charset=utf-8"), ((int)answer.StatusCode, answer.Content.Headers.ContentType?.ToString()));
    }

    [Theory]
    [InlineData("{hello}", true, 200, "\"data\":{\"hello\":\"Hi you\"}")]
    [InlineData("{hello}", false, 400, "PREFLIGHT_REQUIRED")]
    [InlineData("mutation{ring(number:1)}", true, 405, "METHOD_NOT_ALLOWED")]
    public async Task Get_Operation_NeedsPreflightAndRunsNoMutation(string query, bool preflight, int status, string content)
    {
        await using var server = await StreamServer.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(server.Address, "/graphql?query=" + Uri.EscapeDataString(query)));
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/event-stream"));
        if (preflight)
        {
            request.Headers.Add("GraphQL-Preflight", "1");
        }

        using var answer = await Client.SendAsync(request);
        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Contains(content, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(status == 405 ? ["POST"] : [], answer.Content.Headers.Allow);
    }

    [Fact]
    public async Task Post_MoreStreamsThanOneCallerMayHave_Is429UntilOneIsClosed()
    {
        await using var server = await StreamServer.StartAsync(new() { MaxStreamsPerCaller = 1 });
        using (await PostAsync(server, "subscription { rung }"))
        {
            await server.Bell.ListenersAsync(1);
            using var refused = await PostAsync(server, "{ hello }");
            Assert.Equal(
                (429, """{"errors":[{"message":"At most 1 streams of one caller may be open; close one first.","extensions":{"code":"TOO_MANY_STREAMS"}}]}"""),
                ((int)refused.StatusCode, await refused.Content.ReadAsStringAsync()));
        }

        await server.Bell.ListenersAsync(0);
        await server.StreamsAsync(0);
        using var taken = await PostAsync(server, "{ hello }");
        Assert.Equal(200, (int)taken.StatusCode);
    }

    [Fact]
    public async Task Post_StreamsOfSeveralCallers_AreCountedApart()
    {
        await using var server = await StreamServer.StartAsync(new() { MaxStreamsPerCaller = 1, CallerOf = http => http.Request.Headers["X-Caller"].ToString() });
        using var first = await SendAsync(server, HttpMethod.Post, """{"query":"subscription { rung }"}""", "anna");
        using var second = await SendAsync(server, HttpMethod.Post, """{"query":"subscription { rung }"}""", "bob");
        using var third = await SendAsync(server, HttpMethod.Post, """{"query":"subscription { rung }"}""", "bob");
        Assert.Equal((200, 200, 429), ((int)first.StatusCode, (int)second.StatusCode, (int)third.StatusCode));
    }

    [Fact]
    public async Task Client_ClosesStream_EndsSource()
    {
        await using var server = await StreamServer.StartAsync();
        using (await PostAsync(server, "subscription { rung }"))
        {
            await server.Bell.ListenersAsync(1);
        }

        await server.Bell.ListenersAsync(0);
    }

    [Fact]
    public async Task RightsLost_StreamEndsWithoutComplete()
    {
        var allowed = true;
        await using var server = await StreamServer.StartAsync(new() { RecheckInterval = TimeSpan.FromMilliseconds(10), IsStillAllowed = (_, _) => new(allowed) });
        using var answer = await PostAsync(server, "subscription { rung }");
        await server.Bell.ListenersAsync(1);
        allowed = false;
        Assert.Equal(Start, await answer.Content.ReadAsStringAsync());
        await server.Bell.ListenersAsync(0);
    }

    [Fact]
    public async Task RightsLost_EventThatCameMeanwhile_IsNotSent()
    {
        var asked = 0;
        await using var server = await StreamServer.StartAsync(new() { RecheckInterval = TimeSpan.FromMinutes(1), IsStillAllowed = (_, _) => new(++asked == 1) });
        using var answer = await PostAsync(server, "subscription { counted(to: 2) }");
        Assert.Equal(Start + "event: next\ndata: {\"data\":{\"counted\":1}}\n\n", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Silence_IsFilledWithComments()
    {
        await using var server = await StreamServer.StartAsync(new() { RecheckInterval = TimeSpan.FromMilliseconds(5), KeepAliveInterval = TimeSpan.FromMilliseconds(10) });
        using var answer = await PostAsync(server, "subscription { rung }");
        await using var stream = await answer.Content.ReadAsStreamAsync();
        var three = new byte[9];
        await stream.ReadExactlyAsync(three);
        Assert.Equal(Start + Start + Start, Encoding.ASCII.GetString(three));
    }

    private static Task<HttpResponseMessage> PostAsync(StreamServer server, string query) => SendAsync(server, HttpMethod.Post, $$"""{"query":"{{query}}"}""");

    private static Task<HttpResponseMessage> SendAsync(StreamServer server, HttpMethod method, string body, string caller = "")
    {
        var request = new HttpRequestMessage(method, new Uri(server.Address, "/graphql")) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/event-stream"));
        request.Headers.Add("X-Caller", caller);
        return Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }
}
