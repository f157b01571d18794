using System.Text.Json;
using Attribution.GraphQL.Execution;
using Attribution.GraphQL.Tests.Execution;
using Attribution.GraphQL.Types;
using Attribution.GraphQL.Types.Filters;
using Attribution.GraphQL.Types.Pagination;

namespace Attribution.GraphQL.Tests.Types.Pagination;

/// <summary>A schema of paged lists: one in memory, one read from place to place as an index does.</summary>
internal static class Shelf
{
    public static Schema Schema { get; } = new SchemaBuilder()
        .AddType(typeof(ShelfQueries))
        .AddFilterInput(new FilterInputDescriptor("BookFilterInput").Field("title", "String", FilterOperations.Equality))
        .SetPagingOptions(new PagingOptions { DefaultPageSize = 3, MaxPageSize = 10 })
        .Build();

    public static async Task<JsonElement> AskAsync(string query, IServiceProvider? services = null)
    {
        var request = services is null ? Library.Request(query) : Library.Request(query) with { Services = services };
        using var result = await Library.Executor(Schema).ExecuteAsync(request, CancellationToken.None);
        return JsonElement.Parse(result.ToJson());
    }

    /// <summary>The connection that a query of one field gives.</summary>
    public static async Task<JsonElement> PageAsync(string field, string arguments) =>
        (await AskAsync($"{{ {field}({arguments}) {{ nodes pageInfo {{ hasNextPage hasPreviousPage startCursor endCursor }} totalCount }} }}"))
            .GetProperty("data").GetProperty(field);

    /// <summary>The code of the first error; null where there is none.</summary>
    public static async Task<string?> CodeAsync(string query) =>
        (await AskAsync(query)).TryGetProperty("errors", out var errors) ? errors[0].GetProperty("extensions").GetProperty("code").GetString() : null;
}

[QueryType]
public static class ShelfQueries
{
    [UseConnection(Name = "Listed")]
    public static Connection<int> GetListed(PagingArguments page, int count = 7) => page.List(Enumerable.Range(1, count).ToArray());

    /// <summary>The same numbers, found from place to place.</summary>
    [UseConnection(Name = "Found")]
    public static Connection<int> GetFound(PagingArguments page, int count = 7)
    {
        var asked = page.Of<Place>();
        IEnumerable<int> all = Enumerable.Range(1, count);
        var way = asked.IsBackward ? all.Reverse().Where(each => each < (asked.Start?.Number ?? int.MaxValue)) : all.Where(each => each > (asked.Start?.Number ?? 0));
        var found = way.Take(asked.Size + 1).Order().ToArray();
        return asked.OfOneMore(found, each => new Place(each), each => each, _ => ValueTask.FromResult(count));
    }

    /// <summary>A list that depends on more than its arguments.</summary>
    [UseConnection(Name = "Scoped")]
    public static Connection<int> GetScoped(PagingArguments page, [GlobalState("reader")] string? reader) => page.List([1, 2, 3, 4], reader);

    [UseConnection(Name = "Filtered")]
    public static Connection<int> GetFiltered(PagingArguments page, [Filter("BookFilterInput")] FilterExpression? where = null) => page.List<int>(where is null ? [1, 2] : [1, 2, 3, 4]);

    /// <summary>The odd ones as texts; the even ones are gone.</summary>
    [UseConnection(Name = "Odd", AllowBackwardPagination = false)]
    public static Connection<string> GetOdd(PagingArguments page)
    {
        var numbers = page.List([1, 2, 3, 4, 5]);
        return numbers.With(numbers.Nodes.Select(each => each % 2 == 0 ? null : $"no. {each}"));
    }

    [UseConnection(Name = "Counted")]
    public static Connection<int> GetCounted(PagingArguments page) =>
        page.Of<int>().Of([1], hasMore: false, each => each, each => each, _ => throw new GraphQLException("It was counted.", "COUNTED"));

    private readonly record struct Place(int Number);
}
