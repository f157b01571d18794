using Attribution.GraphQL.Execution;
using Attribution.GraphQL.Types;
using Attribution.GraphQL.Types.Descriptors;
using Attribution.GraphQL.Types.Filters;
using Attribution.GraphQL.Types.Mutations;
using Attribution.GraphQL.Types.Pagination;

namespace Attribution.GraphQL.Tests.Execution;

/// <summary>A small schema that uses every way of declaring: attributes, an interface with resolvers, and types out of a table.</summary>
public static class Library
{
    public static Schema Schema { get; } = Builder().Build();

    public static SchemaBuilder Builder() => new SchemaBuilder()
        .AddType(typeof(LibraryQueries), typeof(LibraryMutations), typeof(ItemFields), typeof(AuthorFields))
        .AddObjectType(new ObjectTypeDescriptor("Book").Implements("Item").Field<Item>("pages", "Int!", (item, _) => item.Size))
        .AddObjectType(new ObjectTypeDescriptor("Film").Implements("Item").Field<Item>("minutes", "Int", (item, _) => item.Size))
        .AddFilterInput(new FilterInputDescriptor("ItemFilterInput").Field("title", "String", FilterOperations.Text).Field("kind", "ItemKind", FilterOperations.Equality).Items("parts", "PartFilterInput"))
        .AddFilterInput(new FilterInputDescriptor("PartFilterInput").Field("size", "Int", FilterOperations.Comparison).Field("note", "String", FilterOperations.Exists))
        .AddSortInput(new SortInputDescriptor("ItemSortInput").Field("title").Field("size"))
        .SetPagingOptions(new PagingOptions { DefaultPageSize = 2, MaxPageSize = 5 });

    public static RequestExecutor Executor(Schema? schema = null, RequestOptions? options = null, Action<ResolverFailure>? log = null) =>
        new(schema ?? Schema, options ?? new RequestOptions { ReportCost = false }, new(), TimeProvider.System, log);

    public static async Task<string> RunAsync(string query, string? variables = null, Schema? schema = null)
    {
        using var result = await Executor(schema).ExecuteAsync(Request(query, variables), CancellationToken.None);
        return result.ToJson();
    }

    public static OperationRequest Request(string query, string? variables = null) => new()
    {
        Query = query,
        Variables = variables is null ? null : System.Text.Json.JsonDocument.Parse(variables).RootElement,
        CorrelationId = "c-1",
    };
}

public enum ItemKind
{
    Book,
    Film,
}

public sealed record Item(string Id, ItemKind Kind, string Title, int Size, string AuthorId);

/// <summary>Someone who made items.</summary>
public sealed record Author([ID] string Id, string Name);

[InterfaceType<Item>("Item")]
public static class ItemFields
{
    [AbstractTypeResolver]
    public static string TypeOf(Item item) => item.Kind.ToString();

    /// <summary>Who made it.</summary>
    public static Task<Author?> GetAuthorAsync([Parent] Item item, AuthorLoader authors, CancellationToken cancellationToken) =>
        authors.LoadAsync(item.AuthorId, cancellationToken);
}

[ObjectType<Author>]
public static class AuthorFields
{
    public static async Task<Author?> GetMentorAsync([Parent] Author author, AuthorLoader authors, CancellationToken cancellationToken) =>
        await authors.LoadAsync("a" + (int.Parse(author.Id[1..], System.Globalization.CultureInfo.InvariantCulture) + 1), cancellationToken);
}

public sealed class AuthorLoader(IBatchScheduler scheduler) : BatchDataLoader<string, Author>(scheduler)
{
    protected override async Task<IReadOnlyDictionary<string, Author>> LoadBatchAsync(IReadOnlyList<string> keys, CancellationToken cancellationToken)
    {
        await Task.Yield();
        return keys.Where(each => each.Length == 2).ToDictionary(each => each, each => new Author(each, "Author " + each));
    }
}

[QueryType]
public static class LibraryQueries
{
    private static readonly Item[] Items =
    [
        new("i1", ItemKind.Book, "Alpha", 100, "a1"),
        new("i2", ItemKind.Film, "Beta", 90, "a2"),
        new("i3", ItemKind.Book, "Gamma", 300, "a1"),
    ];

    public static string Hello(string name = "world") => $"Hello {name}";

    public static Item? GetItem([ID] string id) => Items.FirstOrDefault(each => each.Id == id);

    public static IReadOnlyList<Item> GetAll() => Items;

    public static Connection<Item> GetItems(PagingArguments page, [Filter("ItemFilterInput")] FilterExpression? where = null, [Sort("ItemSortInput")] IReadOnlyList<SortTerm>? order = null)
    {
        _ = (where, order);
        return page.List(Items);
    }

    public static string Shown([Filter("ItemFilterInput")] FilterExpression? where = null) => where is null ? "none" : Text(where);

    private static string Text(FilterExpression filter) => filter switch
    {
        FilterAnd and => $"and({string.Join(' ', and.Parts.Select(Text))})",
        FilterOr or => $"or({string.Join(' ', or.Parts.Select(Text))})",
        FilterNot not => $"not({Text(not.Part)})",
        FilterComparison one => $"{one.Field} {one.Operation} {(one.Value is IEnumerable<object?> list ? string.Join('|', list) : one.Value)}",
        FilterItems items => $"{items.Quantifier} {items.Field} {Text(items.Item)}",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    public static string Sorted([Sort("ItemSortInput")] IReadOnlyList<SortTerm>? order = null) => string.Join(",", order ?? []);
}

public sealed record RenameItemInput([ID] string Id, string Title, Optional<string?> Note);

public sealed record UnknownItem(string Id) : IUserError
{
    public string Code => "UNKNOWN_ITEM";

    public string Message => $"There is no item {Id}.";

    public IReadOnlyList<string> Path => ["id"];
}

[MutationType]
public static class LibraryMutations
{
    [Error<UnknownItem>]
    public static MutationResult<Item> RenameItem(RenameItemInput input) =>
        LibraryQueries.GetItem(input.Id) is { } found ? found with { Title = input.Title + (input.Note.HasValue ? "+" : "") } : new MutationResult<Item>(new UnknownItem(input.Id));
}
