using Attribution.Features.Common;
using Attribution.GraphQL.Types.Pagination;

namespace Attribution.Features.Entities;

/// <summary>Pages of a list that is in memory as a whole.</summary>
internal static class ListPages
{
    /// <summary>The page asked for; cursors hold the place in the list.</summary>
    public static Connection<T> Of<T>(IReadOnlyList<T> all, PagingArguments paging, Caller caller, CursorCodec cursors, string binding)
    {
        var start = (cursors.Read<int>(paging.After, caller, binding) ?? -1) + 1;
        var edges = all.Skip(start).Take(paging.Size).Select((item, index) => new Edge<T>(item, cursors.Write(start + index, caller, binding))).ToArray();
        ConnectionPageInfo info = new(start + edges.Length < all.Count, start > 0, edges.FirstOrDefault()?.Cursor, edges.LastOrDefault()?.Cursor);
        return new Connection<T>(edges, info, all.Count);
    }
}
