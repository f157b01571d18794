using System.Text;
using System.Text.Json;

namespace Attribution.Server.Tests.GraphQL;

/// <summary>GraphQL over HTTP, statuses: every situation on the product's own endpoint, under both media types. Overload (503) is among the limits of requests.</summary>
public sealed class WireTableTests(RunningServer server) : IClassFixture<RunningServer>
{
    private const string New = "application/graphql-response+json";
    private const string Old = "application/json";

    [Theory]
    [InlineData("""{"query":""", 400, 400)]
    [InlineData("""{"query":"{"}""", 400, 200)]
    [InlineData("{}", 400, 400)]
    [InlineData("""{"query":1}""", 400, 400)]
    [InlineData("[]", 400, 400)]
    [InlineData("""{"query":"{ nothing }"}""", 400, 200)]
    [InlineData("""{"query":"query A { __typename }","operationName":"B"}""", 400, 200)]
    [InlineData("""{"query":"query($id: ID!) { entity(id: $id) { id } }"}""", 400, 200)]
    public async Task Post_RequestError_HasItsStatusAndNoData(string body, int asNew, int asOld)
    {
        var answers = new[] { await PostAsync(body, New), await PostAsync(body, Old) };

        Assert.Equal([(asNew, $"{New}; charset=utf-8"), (asOld, $"{Old}; charset=utf-8")], answers.Select(each => (each.Status, each.ContentType)));
        Assert.All(answers, each => Assert.Equal((false, true), (each.Body.TryGetProperty("data", out _), each.Body.TryGetProperty("errors", out _))));
    }

    [Theory]
    [InlineData("""{"query":"{ __typename }"}""", false)]
    [InlineData("""{"query":"{ entities(first: -1) { totalCount } }"}""", true)]
    public async Task Post_Executed_Has200WithData(string body, bool hasErrors)
    {
        var answers = new[] { await PostAsync(body, New), await PostAsync(body, Old) };

        Assert.Equal([200, 200], answers.Select(each => each.Status));
        Assert.All(answers, each => Assert.Equal((true, hasErrors), (each.Body.TryGetProperty("data", out _), each.Body.TryGetProperty("errors", out _))));
    }

    [Theory]
    [InlineData("GET", "?query=mutation{withdrawClaim(input:{id:\"a\",expectedVersion:1,idempotencyKey:\"c\"}){result{id}}}", null, New, 405, "POST")]
    [InlineData("PUT", "", "application/json", New, 405, "GET, POST")]
    [InlineData("DELETE", "", null, New, 405, "GET, POST")]
    [InlineData("POST", "", "text/plain", New, 415, "")]
    [InlineData("POST", "", "application/x-www-form-urlencoded", New, 415, "")]
    [InlineData("POST", "", null, New, 415, "")]
    [InlineData("POST", "", "application/json", "text/html", 406, "")]
    [InlineData("POST", "", "application/json", "*/*", 200, "")]
    [InlineData("GET", "?query={__typename}", null, New, 200, "")]
    public async Task Send_MethodAndTypes_HaveTheirStatusAndAllow(string method, string query, string? type, string accept, int status, string allow)
    {
        using var content = type is null ? new ByteArrayContent([]) : new StringContent("""{"query":"{ __typename }"}""", Encoding.UTF8, type);
        using var answer = await server.SendAsync(new HttpMethod(method), "/graphql" + query, method == "GET" ? null : content, server.Bearer(), ("Accept", accept));

        Assert.Equal((status, allow, "Accept"), ((int)answer.StatusCode, string.Join(", ", answer.Content.Headers.Allow), string.Join(", ", answer.Headers.Vary)));
    }

    [Fact]
    public async Task Send_TooLarge_SaysWhat()
    {
        var filler = new string('a', 40_000);
        var body = await server.PostAsync("/graphql", $$"""{"query":"{ __typename }","x":"{{new string('a', 1 << 20)}}"}""", server.Bearer()).OutcomeAsync();
        var address = await server.GetAsync($"/graphql?query={{__typename}}&x={filler}", server.Bearer()).OutcomeAsync();
        var headers = await server.GetAsync("/graphql?query={__typename}", server.Bearer(), ("X-Filler", filler)).OutcomeAsync();

        Assert.Equal((413, 414, 431), (body.Status, address.Status, headers.Status));
        Assert.Equal(200, (await PostAsync("""{"query":"{ __typename }"}""", New)).Status);
    }

    private async Task<(int Status, string? ContentType, JsonElement Body)> PostAsync(string body, string accept)
    {
        using var answer = await server.PostAsync("/graphql", body, server.Bearer(), ("Accept", accept));
        return ((int)answer.StatusCode, answer.Content.Headers.ContentType?.ToString(), JsonElement.Parse(await answer.Content.ReadAsStringAsync()));
    }
}
