namespace Attribution.GraphQL.Types.Pagination;

/// <summary>Whether a page has neighbours, and its end cursors.</summary>
[ObjectType("PageInfo")]
public sealed class ConnectionPageInfo
{
    private readonly Func<string?> start;
    private readonly Func<string?> end;

    /// <summary>Of a page whose end cursors are known.</summary>
    public ConnectionPageInfo(bool hasNextPage, bool hasPreviousPage, string? startCursor, string? endCursor)
        : this(hasNextPage, hasPreviousPage, () => startCursor, () => endCursor)
    {
    }

    private ConnectionPageInfo(bool hasNextPage, bool hasPreviousPage, Func<string?> start, Func<string?> end) =>
        (HasNextPage, HasPreviousPage, this.start, this.end) = (hasNextPage, hasPreviousPage, start, end);

    /// <summary>Whether items follow the page.</summary>
    public bool HasNextPage { get; }

    /// <summary>Whether items precede the page.</summary>
    public bool HasPreviousPage { get; }

    /// <summary>Cursor of the first item; null on an empty page.</summary>
    public string? StartCursor => start();

    /// <summary>Cursor of the last item; null on an empty page.</summary>
    public string? EndCursor => end();

    /// <summary>Of a page whose end cursors are written when they are asked for.</summary>
    internal static ConnectionPageInfo WithLater(bool hasNextPage, bool hasPreviousPage, Func<string?> startCursor, Func<string?> endCursor) =>
        new(hasNextPage, hasPreviousPage, startCursor, endCursor);
}
