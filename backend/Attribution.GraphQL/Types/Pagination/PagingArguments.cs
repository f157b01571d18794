namespace Attribution.GraphQL.Types.Pagination;

/// <summary>The page asked for. As a resolver's parameter it adds the arguments <c>first</c>, <c>after</c>, <c>last</c>, <c>before</c>.</summary>
/// <param name="First">Most items from the front; the default page size where neither this nor <paramref name="Last"/> was given.</param>
/// <param name="After">Cursor before the first item wanted; null starts at the front.</param>
/// <param name="Last">Most items from the back; null pages forward.</param>
/// <param name="Before">Cursor after the last item wanted; null ends at the back.</param>
public sealed record PagingArguments(int? First, string? After, int? Last, string? Before)
{
    /// <summary>The most items the page may hold.</summary>
    public int Size => First ?? Last ?? 0;
}
