namespace Attribution.GraphQL.Types.Pagination;

/// <summary>
/// The page asked for. As a resolver's parameter it adds the arguments <c>first</c>, <c>after</c>, <c>last</c>, <c>before</c>; then it
/// knows its field too, so that a cursor counts only in the list that it was made for: same field, same other arguments, same scope.
/// </summary>
/// <param name="First">Most items from the front; the default page size where neither this nor <paramref name="Last"/> was given.</param>
/// <param name="After">Cursor before the first item wanted; null starts at the front.</param>
/// <param name="Last">Most items from the back; null pages forward.</param>
/// <param name="Before">Cursor after the last item wanted; null ends at the back.</param>
public sealed record PagingArguments(int? First, string? After, int? Last, string? Before)
{
    /// <summary>The most items the page may hold.</summary>
    public int Size => First ?? Last ?? 0;

    /// <summary>Whether the page is counted from the back of the list, or from <see cref="Before"/>.</summary>
    public bool IsBackward => Last is not null;

    /// <summary>Where the cursors of the page belong; set by the engine.</summary>
    internal PagedField Field { get; init; } = PagedField.None;

    /// <summary>The page of a list whose items have places of their own, such as the values it is ordered by and an id.</summary>
    /// <typeparam name="TPlace">A value that System.Text.Json can write and read.</typeparam>
    /// <param name="scope">What the list depends on beside the field and its arguments, such as the parent's id; written with ToString.</param>
    /// <exception cref="Execution.GraphQLException">INVALID_CURSOR: the cursor was not made for this list.</exception>
    public PageRequest<TPlace> Of<TPlace>(params ReadOnlySpan<object?> scope)
        where TPlace : struct => new(this, scope);

    /// <summary>The page of a list that is in memory as a whole; the place of an item is its index.</summary>
    /// <inheritdoc cref="Of{TPlace}" path="/param | /exception" />
    public Connection<T> List<T>(IReadOnlyList<T> all, params ReadOnlySpan<object?> scope)
    {
        var page = Of<int>(scope);
        var (from, to) = page.IsBackward
            ? (0, Math.Clamp(page.Start ?? all.Count, 0, all.Count))
            : (Math.Clamp((page.Start ?? -1) + 1, 0, all.Count), all.Count);
        var most = Math.Min(page.Size, to - from);
        var indices = Enumerable.Range(page.IsBackward ? to - most : from, most).ToArray();
        return page.Of(indices, most < to - from, static index => index, index => all[index], all.Count);
    }
}
