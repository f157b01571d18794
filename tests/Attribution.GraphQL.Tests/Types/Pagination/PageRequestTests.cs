using System.Text.Json;
using Attribution.GraphQL.Types.Pagination;

namespace Attribution.GraphQL.Tests.Types.Pagination;

public sealed class PageRequestTests
{
    public static TheoryData<string, int> Walks { get; } = new(
        from field in (string[])["listed", "found"]
        from size in (int[])[1, 2, 3, 6, 7, 8]
        select (field, size));

    [Theory]
    [MemberData(nameof(Walks))]
    public async Task Pages_FromTheFront_GiveTheListInOrder(string field, int size)
    {
        List<int> met = [];
        string? after = null;
        JsonElement page;
        do
        {
            page = await Shelf.PageAsync(field, $"first: {size}{(after is null ? "" : $", after: \"{after}\"")}");
            Assert.Equal((after is not null, 7), (Info(page, "hasPreviousPage").GetBoolean(), page.GetProperty("totalCount").GetInt32()));
            met.AddRange(NodesOf(page));
            after = Info(page, "endCursor").GetString();
        }
        while (Info(page, "hasNextPage").GetBoolean());
        Assert.Equal([1, 2, 3, 4, 5, 6, 7], met);
    }

    [Theory]
    [MemberData(nameof(Walks))]
    public async Task Pages_FromTheBack_GiveTheListInOrder(string field, int size)
    {
        List<int> met = [];
        string? before = null;
        JsonElement page;
        do
        {
            page = await Shelf.PageAsync(field, $"last: {size}{(before is null ? "" : $", before: \"{before}\"")}");
            Assert.Equal(before is not null, Info(page, "hasNextPage").GetBoolean());
            met.InsertRange(0, NodesOf(page));
            before = Info(page, "startCursor").GetString();
        }
        while (Info(page, "hasPreviousPage").GetBoolean());
        Assert.Equal([1, 2, 3, 4, 5, 6, 7], met);
    }

    [Theory]
    [InlineData("listed")]
    [InlineData("found")]
    public async Task Page_OfNothing_TellsWhetherThereIsMore(string field)
    {
        var none = await Shelf.PageAsync(field, "first: 0");
        var empty = await Shelf.PageAsync(field, "count: 0");
        Assert.Equal(("[]", true), (none.GetProperty("nodes").GetRawText(), Info(none, "hasNextPage").GetBoolean()));
        Assert.Equal(("[]", false, 0), (empty.GetProperty("nodes").GetRawText(), Info(empty, "hasNextPage").GetBoolean(), empty.GetProperty("totalCount").GetInt32()));
        Assert.Equal(JsonValueKind.Null, Info(empty, "endCursor").ValueKind);
    }

    [Fact]
    public async Task List_ShorterThanItWas_GivesAnEmptyPageBehindItsEnd()
    {
        PagingArguments long7 = new(7, null, null, null);
        var end = long7.List<int>([1, 2, 3, 4, 5, 6, 7]).PageInfo.EndCursor;
        var behind = new PagingArguments(3, end, null, null).List<int>([1, 2]);
        var info = behind.PageInfo;
        Assert.Equal(([], 2), (behind.Nodes, await behind.GetTotalCountAsync(CancellationToken.None)));
        Assert.Equal((false, true, null, null), (info.HasNextPage, info.HasPreviousPage, info.StartCursor, info.EndCursor));
    }

    [Theory]
    [InlineData("{ counted { nodes } }", null)]
    [InlineData("{ counted { totalCount } }", "COUNTED")]
    public async Task TotalCount_IsCountedOnlyWhereAskedFor(string query, string? code) => Assert.Equal(code, await Shelf.CodeAsync(query));

    private static JsonElement Info(JsonElement page, string name) => page.GetProperty("pageInfo").GetProperty(name);

    private static IEnumerable<int> NodesOf(JsonElement page) => page.GetProperty("nodes").EnumerateArray().Select(each => each.GetInt32());
}
