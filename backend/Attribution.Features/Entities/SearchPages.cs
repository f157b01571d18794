using Attribution.Domain.Kinds;
using Attribution.Features.Common;
using Attribution.GraphQL.Execution;
using Attribution.GraphQL.Types.Pagination;

namespace Attribution.Features.Entities;

/// <summary>Pages of search hits: hits are enumerated only as far as the page goes, and one further where it is asked whether there are more; the total is counted to 10,000.</summary>
internal static class SearchPages
{
    private const int MaxCounted = 10_000;

    /// <summary>The page asked for.</summary>
    /// <exception cref="GraphQLException">INVALID_SEARCH_TEXT.</exception>
    public static async Task<Connection<SearchHitNode>> OfAsync(
        GraphReading reading, string text, IReadOnlyList<Kind>? kinds, PagingArguments paging, IResolverContext context)
    {
        if (string.IsNullOrWhiteSpace(text) || text.Length > EntitySearch.MaxTextLength)
        {
            throw new GraphQLException(
                $"The search text has {text.Trim().Length} characters; 1 to {EntitySearch.MaxTextLength} are allowed.", "INVALID_SEARCH_TEXT");
        }

        IReadOnlyList<Kind> wanted = kinds ?? [];
        var page = paging.Of<int>(reading.Moment);
        var start = (page.Start ?? -1) + 1;
        var further = context.IsSelected("pageInfo") ? 1 : 0;
        var hits = await EntitySearch.HitsAsync(reading, text, wanted, context.RequestAborted).Skip(start).Take(page.Size + further).ToListAsync(context.RequestAborted);
        return page.OfOneMore(
            [.. hits.Index()],
            hit => start + hit.Index,
            hit => hit.Item,
            token => EntitySearch.HitsAsync(reading, text, wanted, token).Take(MaxCounted).CountAsync(token));
    }
}
