namespace Attribution.GraphQL.Types.Pagination;

/// <summary>Page sizes of all connections; the defaults are HotChocolate's.</summary>
public sealed record PagingOptions
{
    /// <summary>Items where neither <c>first</c> nor <c>last</c> is given. Default 10; at least 1.</summary>
    public int DefaultPageSize { get; init; } = 10;

    /// <summary>Most items that may be asked for. Default 50; at least <see cref="DefaultPageSize"/>.</summary>
    public int MaxPageSize { get; init; } = 50;
}
