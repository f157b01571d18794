using System.Net.Http.Json;
using System.Text.Json;

namespace Attribution.GraphQL.Conformance.Tests.Attacks;

/// <summary>Row A28: pages beyond cost or size are refused before a resolver runs, and no resolver is ever asked for more than the largest page.</summary>
public sealed class PageAttackTests
{
    [Theory]
    [InlineData("{ leaflets(first: 50) { nodes { leaflets(first: 50) { nodes { leaflets(first: 50) { nodes { leaflets(first: 50) { nodes { number } } } } } } } } }", "COST_EXCEEDED", 0, 0)]
    [InlineData("{ leaflets(first: 1000) { nodes { leaflets(first: 1000) { nodes { leaflets(first: 1000) { nodes { number } } } } } } }", "COST_EXCEEDED", 0, 0)]
    [InlineData("{ leaflets { nodes { leaflets { nodes { leaflets { nodes { leaflets { nodes { leaflets { nodes { number } } } } } } } } } } }", "COST_EXCEEDED", 0, 0)]
    [InlineData("{ leaflets(first: 2147483648) { nodes { number } } }", "GRAPHQL_INVALID", 0, 0)]
    [InlineData("{ leaflets(first: 2147483647) { nodes { number } } }", "INVALID_PAGE", 0, 0)]
    [InlineData("{ leaflets(first: 51) { nodes { number } } }", "INVALID_PAGE", 0, 0)]
    [InlineData("{ leaflets(first: -1) { nodes { number } } }", "INVALID_PAGE", 0, 0)]
    [InlineData("{ leaflets(first: 1, last: 1) { nodes { number } } }", "INVALID_PAGE", 0, 0)]
    [InlineData("{ leaflets { nodes { number } } }", null, 1, 10)]
    [InlineData("{ leaflets(first: 50) { nodes { number } } }", null, 1, 50)]
    public async Task Post_Pages_AreRefusedBeforeTheyCost(string query, string? code, int visits, int largest)
    {
        await using var server = await LeafletServer.StartAsync();

        using var response = await server.Client.PostAsJsonAsync("/graphql", new { query });
        using var answer = JsonDocument.Parse(await response.Content.ReadAsStreamAsync());

        var given = answer.RootElement.TryGetProperty("errors", out var errors) ? errors[0].GetProperty("extensions").GetProperty("code").GetString() : null;
        Assert.Equal((code, visits, largest), (given, server.Visits.Count, server.Visits.LargestPage));
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task Post_PagesBeyondCost_AreRefusedWithinBudget(string query)
    {
        await using var server = await LeafletServer.StartAsync();
        for (var round = 0; round < 5; round++)
        {
            using var response = await server.Client.PostAsJsonAsync("/graphql", new { query });
            Assert.Contains("COST_EXCEEDED", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        Assert.True(server.Visits.Fastest <= ThreadTime.Budget, $"took {server.Visits.Fastest.TotalMilliseconds:F0} ms");
        Assert.Equal(0, server.Visits.Count);
    }

    /// <summary>Nested pages of a thousand, in one line and in ninety side by side.</summary>
    public static TheoryData<string> Refused =>
    [
        $"{{ {Nested(14, "first: 1000")} }}",
        $"{{ {Nested(14, "first: 50")} }}",
        $"{{ {string.Join(' ', Enumerable.Range(0, 90).Select(each => $"a{each}: {Nested(9, "first: 1000")}"))} }}",
        $"{{ {string.Join(' ', Enumerable.Range(0, 90).Select(each => $"a{each}: {Nested(9, "last: 2147483647")}"))} }}",
    ];

    private static string Nested(int levels, string page) =>
        string.Concat(Enumerable.Repeat($"leaflets({page}) {{ nodes {{ ", levels)) + "number" + string.Concat(Enumerable.Repeat(" } }", levels));
}
