using System.Globalization;
using System.Text;
using Attribution.GraphQL.Execution;

namespace Attribution.GraphQL.AspNetCore.Tests;

public sealed class GraphQLEndpointTests : IAsyncLifetime
{
    private const string New = "application/graphql-response+json";
    private const string Old = "application/json";

    private readonly LogRecorder log = new();
    private GraphQLServer server = null!; // set before each test

    public async ValueTask InitializeAsync() => server = await GraphQLServer.StartAsync(new GraphQLServerOptions { Request = new RequestOptions { ReportCost = false } }, log);

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Fact]
    public async Task Post_Query_AnswersWithData() => Assert.Equal(
        new Answer(200, "application/json; charset=utf-8", """{"data":{"hello":"Hi you"}}""", ""),
        await server.PostAsync("""{"query":"{ hello }"}"""));

    [Theory]
    [InlineData("{ \"query\": ", New, 400)]
    [InlineData("{ \"query\": ", Old, 400)]
    [InlineData("[]", New, 400)]
    [InlineData("[]", Old, 400)]
    [InlineData("""{"query":1}""", Old, 400)]
    [InlineData("""{"query":"\ud800"}""", Old, 400)]
    [InlineData("""{"query":"{ hello }","variables":[]}""", Old, 400)]
    [InlineData("""{"query":"{ hello }","extensions":1}""", Old, 400)]
    [InlineData("""{"query":"{"}""", New, 400)]
    [InlineData("""{"query":"{"}""", Old, 200)]
    [InlineData("""{"query":"{ nothing }"}""", New, 400)]
    [InlineData("""{"query":"{ nothing }"}""", Old, 200)]
    [InlineData("""{"query":"query A { hello }","operationName":"B"}""", New, 400)]
    [InlineData("""{"query":"query A { hello }","operationName":"B"}""", Old, 200)]
    [InlineData("""{"query":"query($n: String!) { hello(name: $n) }"}""", New, 400)]
    [InlineData("""{"query":"query($n: String!) { hello(name: $n) }","variables":{"n":"\ud800"}}""", Old, 200)]
    [InlineData("""{"query":"{ fail }"}""", New, 200)]
    [InlineData("""{"query":"{ fail }"}""", Old, 200)]
    [InlineData("""{"query":"{ hello }","variables":null,"operationName":null,"extra":1}""", New, 200)]
    [InlineData("""{"query":"mutation { add(left: 1, right: 2) }"}""", New, 200)]
    public async Task Post_Body_HasStatusOfTable(string body, string accept, int status) =>
        Assert.Equal((status, accept + "; charset=utf-8"), await StatusAndTypeAsync(server.PostAsync(body, accept)));

    [Theory]
    [InlineData(null, 200, Old)]
    [InlineData("*/*", 200, Old)]
    [InlineData("application/*", 200, Old)]
    [InlineData("application/graphql-response+json, application/json;q=0.9", 200, New)]
    [InlineData("application/graphql-response+json;q=0.5, application/json", 200, Old)]
    [InlineData("application/json;q=0, */*", 406, Old)]
    [InlineData("text/html", 406, Old)]
    [InlineData("application/json; charset=latin1", 406, Old)]
    [InlineData("not a type at all", 406, Old)]
    public async Task Post_Accept_ChoosesMediaType(string? accept, int status, string mediaType) =>
        Assert.Equal((status, mediaType + "; charset=utf-8"), await StatusAndTypeAsync(server.PostAsync("""{"query":"{ hello }"}""", accept)));

    [Theory]
    [InlineData("text/plain", 415)]
    [InlineData("application/x-www-form-urlencoded", 415)]
    [InlineData("application/json; charset=utf-16", 415)]
    [InlineData("application/json; charset=UTF-8", 200)]
    public async Task Post_ContentType_MustBeJson(string contentType, int status) =>
        Assert.Equal(status, (await server.PostAsync("""{"query":"{ hello }"}""", contentType: contentType)).Status);

    [Fact]
    public async Task Post_BodyOverLimit_Answers413() =>
        Assert.Equal(413, (await server.PostAsync($$"""{"query":"{ hello }","x":"{{new string('x', 1024 * 1024)}}"}""")).Status);

    [Theory]
    [InlineData("query={hello}", true, 200)]
    [InlineData("query={hello}", false, 400)]
    [InlineData("query=&documentId=", true, 400)]
    [InlineData("query=query($n:String!){hello(name:$n)}&variables={\"n\":\"Bo\"}", true, 200)]
    [InlineData("query={hello}&variables=1", true, 400)]
    [InlineData("query=mutation{add(left:1,right:2)}", true, 405)]
    public async Task Get_Query_NeedsPreflightAndNoMutation(string query, bool preflight, int status) =>
        Assert.Equal(status, (await server.GetAsync(query, preflight, New)).Status);

    [Fact]
    public async Task Put_Any_Answers405WithAllow()
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, "/graphql") { Content = new StringContent("{}", Encoding.UTF8, "application/json") };
        var answer = await server.SendAsync(request);
        Assert.Equal((405, "GET, POST"), (answer.Status, answer.Allow));
    }

    [Fact]
    public async Task Post_ResolverThrows_LogsOnceAndHidesCause()
    {
        var answer = await server.PostAsync("""{"query":"{ fail }"}""");
        var (eventId, text, exception) = Assert.Single(log.Entries);
        Assert.Equal((4100, "secret"), (eventId, exception?.Message));
        Assert.StartsWith("A GraphQL resolver failed at fail;", text, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", answer.Body, StringComparison.Ordinal);
        Assert.Contains("\"code\":\"INTERNAL_ERROR\",\"correlationId\":", answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_TimeOut_CancelsResolverAndAnswers503()
    {
        await using var hasty = await GraphQLServer.StartAsync(new GraphQLServerOptions { Request = new RequestOptions { ExecutionTimeout = TimeSpan.FromMilliseconds(20) } }, log);
        var answer = await hasty.PostAsync("""{"query":"{ slow }"}""");
        Assert.Equal((503, true), (answer.Status, answer.Body.Contains("TIMEOUT", StringComparison.Ordinal)));
        Assert.Equal(4101, Assert.Single(log.Entries).EventId);
    }

    [Fact]
    public async Task Post_SlowOperation_IsLoggedOnceByNameWithoutWhatItAsked()
    {
        await using var watchful = await GraphQLServer.StartAsync(new GraphQLServerOptions { Request = new RequestOptions { SlowOperation = TimeSpan.Zero } }, log);
        await watchful.PostAsync("""{"query":"query Tardy { secretAlias: hello }","variables":{"v":"secret value"}}""");
        var (eventId, text, exception) = Assert.Single(log.Entries);
        Assert.Equal((4104, null, true), (eventId, exception, text.StartsWith("A slow GraphQL query Tardy: ", StringComparison.Ordinal)));
        Assert.DoesNotContain("secret", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_OnRequest_SetsGlobalState()
    {
        var options = new GraphQLServerOptions
        {
            Request = new RequestOptions { ReportCost = false },
            OnRequest = (http, state, _) =>
            {
                state["who"] = http.Request.Method.ToString(CultureInfo.InvariantCulture);
                return ValueTask.CompletedTask;
            },
        };
        await using var stateful = await GraphQLServer.StartAsync(options);
        Assert.Equal("""{"data":{"who":"POST"}}""", (await stateful.PostAsync("""{"query":"{ who }"}""")).Body);
    }

    [Theory]
    [InlineData("sha256:0000000000000000000000000000000000000000000000000000000000000001", 200)]
    [InlineData("sha256:0000000000000000000000000000000000000000000000000000000000000002", 400)]
    [InlineData("sha256:1", 400)]
    [InlineData("md5:1", 400)]
    public async Task Post_DocumentId_RunsPersistedOperation(string id, int status)
    {
        var options = new GraphQLServerOptions
        {
            OnlyPersistedOperations = true,
            FindPersistedOperation = (wanted, _) => ValueTask.FromResult(wanted.EndsWith('1') ? "{ hello }" : null),
        };
        await using var strict = await GraphQLServer.StartAsync(options);
        Assert.Equal(status, (await strict.PostAsync($$"""{"documentId":"{{id}}"}""", New)).Status);
        Assert.Equal(400, (await strict.PostAsync("""{"query":"{ hello }"}""", New)).Status);
    }

    private static async Task<(int Status, string? Type)> StatusAndTypeAsync(Task<Answer> answer) => ((await answer).Status, (await answer).ContentType);
}
