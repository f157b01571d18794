using Attribution.Domain.Kinds;
using Attribution.Features.Common;
using Attribution.GraphQL.Execution;
using Attribution.GraphQL.Types.Pagination;

namespace Attribution.Features.Entities;

/// <summary>Pages of search hits: hits are enumerated only as far as the page goes; the total is counted to 10,000.</summary>
internal static class SearchPages
{
    private const int MaxCounted = 10_000;

    /// <summary>The page asked for.</summary>
    /// <exception cref="GraphQLException">INVALID_SEARCH_TEXT.</exception>
    public static async Task<Connection<SearchHitNode>> OfAsync(
        GraphReading reading, string text, IReadOnlyList<Kind>? kinds, PagingArguments paging, Caller caller, CursorCodec cursors, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(text) || text.Length > EntitySearch.MaxTextLength)
        {
            throw new GraphQLException($"The search text has {text.Trim().Length} characters; 1 to {EntitySearch.MaxTextLength} are allowed.", "INVALID_SEARCH_TEXT");
        }

        IReadOnlyList<Kind> wanted = kinds ?? [];
        var binding = $"search {text}\n{string.Join(' ', wanted)}\n{reading.View.AsOf} {reading.View.ValidAt}";
        var start = (cursors.Read<int>(paging.After, caller, binding) ?? -1) + 1;
        var hits = await EntitySearch.HitsAsync(reading, text, wanted, cancellationToken).Skip(start).Take(paging.Size + 1).ToListAsync(cancellationToken);
        var edges = hits.Take(paging.Size).Select((hit, index) => new Edge<SearchHitNode>(hit, cursors.Write(start + index, caller, binding))).ToArray();
        ConnectionPageInfo info = new(hits.Count > paging.Size, start > 0, edges.FirstOrDefault()?.Cursor, edges.LastOrDefault()?.Cursor);
        return new Connection<SearchHitNode>(edges, info, token => EntitySearch.HitsAsync(reading, text, wanted, token).Take(MaxCounted).CountAsync(token));
    }
}
