using System.Text.Json;
using Attribution.GraphQL.Execution;

namespace Attribution.GraphQL.Types.Pagination;

/// <summary>
/// A page of a list whose items have places: where it starts, which way, how much it holds; and how the items found become a
/// connection with cursors. Items are given in the order of the list, whichever way they were read.
/// </summary>
/// <typeparam name="TPlace">Where an item stands; need not exist any more when its cursor comes back.</typeparam>
public sealed class PageRequest<TPlace>
    where TPlace : struct
{
    private readonly PagedField paged;
    private readonly object?[] scope;
    private string? list;

    internal PageRequest(PagingArguments paging, ReadOnlySpan<object?> scope)
    {
        (paged, this.scope, Size, IsBackward) = (paging.Field, scope.ToArray(), paging.Size, paging.IsBackward);
        Start = (IsBackward ? paging.Before : paging.After) is { } cursor ? PlaceOf(cursor) : null;
    }

    /// <summary>The place beside which the page starts, exclusive; null where it starts at the end of the list.</summary>
    public TPlace? Start { get; }

    /// <summary>The most items the page may hold, 0 or more.</summary>
    public int Size { get; }

    /// <summary>Whether the page lies before <see cref="Start"/>, or at the back.</summary>
    public bool IsBackward { get; }

    /// <summary>Makes the page.</summary>
    /// <param name="items">The items of the page, at most <see cref="Size"/>.</param>
    /// <param name="hasMore">Whether further ones lie that way.</param>
    /// <param name="placeOf">Where an item stands.</param>
    /// <param name="nodeOf">What the client gets of it.</param>
    /// <param name="countAll">Counts the whole list; asked only where the client asks.</param>
    public Connection<TNode> Of<TItem, TNode>(
        IEnumerable<TItem> items,
        bool hasMore,
        Func<TItem, TPlace> placeOf,
        Func<TItem, TNode> nodeOf,
        Func<CancellationToken, ValueTask<int>> countAll)
    {
        Edge<TNode>[] edges = [.. items.Select(item => Edge(item))];
        var hasBefore = Start is not null;
        var (next, previous) = IsBackward ? (hasBefore, hasMore) : (hasMore, hasBefore);
        return new Connection<TNode>(edges, ConnectionPageInfo.WithLater(next, previous, () => edges.FirstOrDefault()?.Cursor, () => edges.LastOrDefault()?.Cursor), countAll);

        Edge<TNode> Edge(TItem item) => new(nodeOf(item), () => CursorOf(placeOf(item)));
    }

    /// <summary>Makes the page of a list whose length is known.</summary>
    /// <inheritdoc cref="Of{TItem, TNode}(IEnumerable{TItem}, bool, Func{TItem, TPlace}, Func{TItem, TNode}, Func{CancellationToken, ValueTask{int}})" />
    public Connection<TNode> Of<TItem, TNode>(IEnumerable<TItem> items, bool hasMore, Func<TItem, TPlace> placeOf, Func<TItem, TNode> nodeOf, int totalCount) =>
        Of(items, hasMore, placeOf, nodeOf, _ => ValueTask.FromResult(totalCount));

    /// <summary>
    /// Makes the page of items that were read one further than <see cref="Size"/>, where there are so many. A list that ends before the first page is full is not counted again.
    /// </summary>
    /// <inheritdoc cref="Of{TItem, TNode}(IEnumerable{TItem}, bool, Func{TItem, TPlace}, Func{TItem, TNode}, Func{CancellationToken, ValueTask{int}})" />
    public Connection<TNode> OfOneMore<TItem, TNode>(
        IReadOnlyCollection<TItem> items, Func<TItem, TPlace> placeOf, Func<TItem, TNode> nodeOf, Func<CancellationToken, ValueTask<int>> countAll) =>
        Of(
            IsBackward ? items.TakeLast(Size) : items.Take(Size),
            items.Count > Size,
            placeOf,
            nodeOf,
            Start is null && items.Count < Size ? _ => ValueTask.FromResult(items.Count) : countAll);

    // Most pages neither come from a cursor nor are asked for one.
    private string ListName => list ??= paged.List(scope);

    private string CursorOf(TPlace place) => paged.Cursors.Write(JsonSerializer.SerializeToUtf8Bytes(place), ListName);

    private TPlace PlaceOf(string cursor)
    {
        try
        {
            return paged.Cursors.Read(cursor, ListName) is { } place ? JsonSerializer.Deserialize<TPlace>(place) : throw Invalid();
        }
        catch (JsonException) // forged, which a plain cursor does not show
        {
            throw Invalid();
        }
    }

    private static GraphQLException Invalid() => new("The cursor was not made for this list and reader; leave it out to start again.", "INVALID_CURSOR");
}
