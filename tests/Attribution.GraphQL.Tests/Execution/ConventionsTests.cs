namespace Attribution.GraphQL.Tests.Execution;

/// <summary>Connections, filters, orders and payloads, as a client sees them.</summary>
public sealed class ConventionsTests
{
    [Theory]
    [InlineData("{ items { edges { node { title } } nodes { title } pageInfo { hasNextPage hasPreviousPage } totalCount } }", """{"data":{"items":{"edges":[{"node":{"title":"Alpha"}},{"node":{"title":"Beta"}}],"nodes":[{"title":"Alpha"},{"title":"Beta"}],"pageInfo":{"hasNextPage":true,"hasPreviousPage":false},"totalCount":3}}}""")]
    [InlineData("{ items(first: 1) { nodes { title } } }", """{"data":{"items":{"nodes":[{"title":"Alpha"}]}}}""")]
    [InlineData("{ items(last: 1) { nodes { title } } }", """{"data":{"items":{"nodes":[{"title":"Gamma"}]}}}""")]
    public async Task ExecuteAsync_Connection_GivesPage(string query, string expected) => Assert.Equal(expected, await Library.RunAsync(query));

    [Theory]
    [InlineData("{ items(first: 6) { totalCount } }", "first must be from 0 to 5.")]
    [InlineData("{ items(last: -1) { totalCount } }", "last must be from 0 to 5.")]
    [InlineData("{ items(first: 1, last: 1) { totalCount } }", "first and last cannot be given together.")]
    public async Task ExecuteAsync_PageOutOfRange_IsRefused(string query, string message) => Assert.Contains(
        $$$"""{"errors":[{"message":"{{{message}}}","locations":[{"line":1,"column":3}],"path":["items"],"extensions":{"code":"INVALID_PAGE"}}],"data":null}""",
        await Library.RunAsync(query),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("{ shown }", "none")]
    [InlineData("{ shown(where: {}) }", "and()")]
    [InlineData("{ shown(where: { title: { startsWith: \"A\", neq: \"B\" }, kind: { in: [FILM, BOOK] } }) }", "and(title StartsWith A title Neq B kind In Film|Book)")]
    [InlineData("{ shown(where: { or: [{ kind: { eq: null } }, { not: { kind: { eq: FILM } } }] }) }", "or(kind Eq  not(kind Eq Film))")]
    [InlineData("{ shown(where: { parts: { none: { size: { gte: 2, lt: 5 } } } }) }", "None parts and(size Gte 2 size Lt 5)")]
    [InlineData("{ shown(where: { parts: { all: { note: { exists: true } } } }) }", "All parts note Exists True")]
    public async Task ExecuteAsync_Filter_IsExpression(string query, string shown) =>
        Assert.Equal($$$"""{"data":{"shown":"{{{shown}}}"}}""", await Library.RunAsync(query));

    [Theory]
    [InlineData(64, false)]
    [InlineData(65, true)]
    public async Task ExecuteAsync_FilterOperations_AreBounded(int count, bool isRefused)
    {
        var parts = string.Concat(Enumerable.Repeat("{ title: { eq: \"x\" } }", count));
        Assert.Equal(isRefused, (await Library.RunAsync($"{{ shown(where: {{ or: [{parts}] }}) }}")).Contains("at most 64 operations", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ExecuteAsync_Sort_KeepsOrderGiven() => Assert.Equal(
        """{"data":{"sorted":"SortTerm { Field = size, Descending = True },SortTerm { Field = title, Descending = False }"}}""",
        await Library.RunAsync("{ sorted(order: [{ size: DESC, title: ASC }]) }"));

    [Theory]
    [InlineData("{ id: \"i1\", title: \"New\", note: null }", """{"data":{"renameItem":{"result":{"title":"New+"},"errors":[]}}}""")]
    [InlineData("{ id: \"i9\", title: \"New\" }", """{"data":{"renameItem":{"result":null,"errors":[{"__typename":"UnknownItem","code":"UNKNOWN_ITEM","message":"There is no item i9.","path":["id"]}]}}}""")]
    public async Task ExecuteAsync_Mutation_GivesPayload(string input, string expected) => Assert.Equal(
        expected,
        await Library.RunAsync($"mutation {{ renameItem(input: {input}) {{ result {{ title }} errors {{ __typename ... on Error {{ code message path }} }} }} }}"));
}
