using Attribution.GraphQL.Types;
using Attribution.GraphQL.Types.Pagination;

namespace Attribution.Features.Audit.BreakGlass;

/// <summary>Queries on break-glass. Permission: the right to read it.</summary>
[QueryType]
[Authorize]
public static class BreakGlassQueries
{
    /// <summary>
    /// Break-glass that the caller asked for; for who may approve or read audit, also what others of his unit asked for and what opened his unit's data. Newest first, at most 1,000.
    /// </summary>
    [UseConnection(Name = "BreakGlass", AllowBackwardPagination = false)]
    [Cost(10)]
    public static Connection<BreakGlassNode> GetBreakGlasses(PagingArguments paging, BreakGlassList list) => paging.List(list.Read());
}
