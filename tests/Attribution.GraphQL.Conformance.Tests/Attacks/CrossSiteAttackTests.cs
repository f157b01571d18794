using System.Net.Http.Headers;
using System.Text;

namespace Attribution.GraphQL.Conformance.Tests.Attacks;

/// <summary>Row A29: what a foreign page can make a browser send without asking first changes nothing, and mutations need POST.</summary>
public sealed class CrossSiteAttackTests
{
    private const string Mutation = """{"query":"mutation { visit }"}""";

    [Theory]
    [InlineData("GET", "?query=mutation{visit}", null, null, true, 405)]
    [InlineData("GET", "?query=mutation{visit}", null, null, false, 400)]
    [InlineData("GET", "?query={__typename}", null, null, false, 400)]
    [InlineData("GET", "?query={__typename}", null, null, true, 200)]
    [InlineData("HEAD", "?query=mutation{visit}", null, null, true, 405)]
    [InlineData("PUT", "", "application/json", Mutation, true, 405)]
    [InlineData("POST", "?query=mutation{visit}", "application/x-www-form-urlencoded", "query=mutation{visit}", false, 415)]
    [InlineData("POST", "", "text/plain", Mutation, false, 415)]
    [InlineData("POST", "", "multipart/form-data; boundary=b", "--b\r\nContent-Disposition: form-data; name=\"query\"\r\n\r\nmutation{visit}\r\n--b--", false, 415)]
    [InlineData("POST", "", "application/graphql", "mutation { visit }", false, 415)]
    [InlineData("POST", "", null, Mutation, false, 415)]
    [InlineData("POST", "", "application/json", "[{\"query\":\"mutation { visit }\"},{\"query\":\"mutation { visit }\"}]", false, 400)]
    public async Task Send_WhatAForeignPageCould_IsRefusedWithoutEffect(string method, string target, string? type, string? body, bool preflight, int status)
    {
        await using var server = await LeafletServer.StartAsync();
        for (var round = 0; round < 5; round++)
        {
            using var request = Request(method, target, type, body, preflight);
            using var response = await server.Client.SendAsync(request);

            Assert.Equal((status, 0), ((int)response.StatusCode, server.Visits.Count));
        }

        Assert.True(server.Visits.Fastest <= ThreadTime.Budget, $"took {server.Visits.Fastest.TotalMilliseconds:F0} ms");
    }

    private static HttpRequestMessage Request(string method, string target, string? type, string? body, bool preflight)
    {
        var request = new HttpRequestMessage(new HttpMethod(method), "/graphql" + target);
        request.Headers.Accept.ParseAdd("application/graphql-response+json");
        if (preflight)
        {
            request.Headers.Add("GraphQL-Preflight", "1");
        }

        if (body is not null)
        {
            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
            request.Content.Headers.ContentType = type is null ? null : MediaTypeHeaderValue.Parse(type);
        }

        return request;
    }
}
