using System.Text.Json;
using Attribution.GraphQL.Tests.Execution;

namespace Attribution.GraphQL.Tests.Types.Pagination;

public sealed class PagingArgumentsTests
{
    [Theory]
    [InlineData("first: 1, last: 1")]
    [InlineData("first: 11")]
    [InlineData("last: 11")]
    [InlineData("first: -1")]
    [InlineData("last: 1, after: \"x\"")]
    [InlineData("first: 1, before: \"x\"")]
    [InlineData("before: \"x\"")]
    public async Task Page_ThatMakesNoSense_IsRefused(string arguments) => Assert.Equal("INVALID_PAGE", await Shelf.CodeAsync($"{{ listed({arguments}) {{ nodes }} }}"));

    [Theory]
    [InlineData("found(first: 1, after: \"{0}\")")]
    [InlineData("listed(first: 1, count: 8, after: \"{0}\")")]
    [InlineData("filtered(first: 1, after: \"{0}\")")]
    public async Task Cursor_OfAnotherListThanAsked_IsRefused(string field)
    {
        var cursor = await CursorAsync("listed(first: 1)");
        Assert.Equal("INVALID_CURSOR", await Shelf.CodeAsync($"{{ {string.Format(null, field, cursor)} {{ nodes }} }}"));
    }

    [Theory]
    [InlineData("filtered(first: 1, where: { title: { eq: \"a\" } })", "filtered(where: { title: { eq: \"a\" } }, after: \"{0}\")", null)]
    [InlineData("filtered(first: 1, where: { title: { eq: \"a\" } })", "filtered(where: { title: { eq: \"b\" } }, after: \"{0}\")", "INVALID_CURSOR")]
    [InlineData("filtered(first: 1, where: { title: { eq: \"a\" } })", "filtered(where: { or: [{ title: { eq: \"a\" } }] }, after: \"{0}\")", "INVALID_CURSOR")]
    [InlineData("filtered(first: 1)", "filtered(first: 2, where: null, after: \"{0}\")", null)]
    [InlineData("listed(first: 1)", "listed(first: 5, count: 7, after: \"{0}\")", null)]
    [InlineData("listed(last: 1)", "listed(last: 5, before: \"{0}\")", null)]
    public async Task Cursor_CountsWhereTheOtherArgumentsMeanTheSame(string first, string then, string? code)
    {
        var cursor = await CursorAsync(first);
        var next = then.Replace("{0}", cursor, StringComparison.Ordinal);
        Assert.Equal(code, await Shelf.CodeAsync($"{{ {next} {{ nodes }} }}"));
    }

    [Theory]
    [InlineData("anna", null)]
    [InlineData("bob", "INVALID_CURSOR")]
    public async Task Cursor_CountsInItsScopeOnly(string reader, string? code)
    {
        var cursor = (await RunAsync("anna", "{ scoped(first: 1) { pageInfo { endCursor } } }")).GetProperty("data").GetProperty("scoped").GetProperty("pageInfo").GetProperty("endCursor");
        var answer = await RunAsync(reader, $"{{ scoped(after: {cursor.GetRawText()}) {{ nodes }} }}");
        Assert.Equal(code, answer.TryGetProperty("errors", out var errors) ? errors[0].GetProperty("extensions").GetProperty("code").GetString() : null);
    }

    [Fact]
    public async Task With_NodesThatAreGone_LeavesThemOutAndKeepsTheCursorsOfTheOthers()
    {
        var page = (await Shelf.AskAsync("{ odd(first: 3) { edges { cursor node } totalCount } }")).GetProperty("data").GetProperty("odd");
        var third = page.GetProperty("edges")[1].GetProperty("cursor").GetString();
        Assert.Equal("""["no. 1","no. 3"]5""", JsonSerializer.Serialize(page.GetProperty("edges").EnumerateArray().Select(each => each.GetProperty("node"))) + page.GetProperty("totalCount"));
        Assert.Equal("""{"data":{"odd":{"nodes":["no. 5"]}}}""", (await Shelf.AskAsync($"{{ odd(after: \"{third}\") {{ nodes }} }}")).GetRawText());
    }

    private static async Task<string> CursorAsync(string field)
    {
        var answer = await Shelf.AskAsync($"{{ {field} {{ pageInfo {{ endCursor }} }} }}");
        return answer.GetProperty("data").EnumerateObject().Single().Value.GetProperty("pageInfo").GetProperty("endCursor").GetString()!; // no page here is empty
    }

    private static async Task<JsonElement> RunAsync(string reader, string query)
    {
        using var result = await Library.Executor(Shelf.Schema).ExecuteAsync(Library.Request(query) with { GlobalState = new Dictionary<string, object?> { ["reader"] = reader } }, CancellationToken.None);
        return JsonElement.Parse(result.ToJson());
    }
}
