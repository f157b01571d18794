using Attribution.GraphQL.Types;
using Attribution.GraphQL.Types.Pagination;

namespace Attribution.Features.Audit;

/// <summary>Queries on the audit trail. Permission: the right to read audit.</summary>
[QueryType]
[Authorize]
public static class AuditQueries
{
    /// <summary>
    /// Who read, took out or released an item of one's own unit, and who asked so before; newest first, the newest 1,000 of the period, of which the end is not part: a fixed one keeps
    /// the pages of one question together. Without content. Empty for what is hidden or another's. Under <c>unit:</c> with the own unit: the steps that it took with others, and they with it.
    /// </summary>
    [UseConnection(Name = "AuditEntry", AllowBackwardPagination = false)]
    [GraphQLName("whoSaw")]
    [Cost(20)]
    public static async Task<Connection<AuditEntryNode>> GetWhoSaw(
        [ID] string id, DateTimeOffset? from, DateTimeOffset? to, PagingArguments paging, WhoSaw who, CancellationToken cancellationToken)
    {
        var entries = await who.FindAsync(id, from, to, cancellationToken);
        return paging.List(entries);
    }
}
