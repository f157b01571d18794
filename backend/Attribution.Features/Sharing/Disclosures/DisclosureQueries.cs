using Attribution.GraphQL.Types;
using Attribution.GraphQL.Types.Pagination;

namespace Attribution.Features.Sharing.Disclosures;

/// <summary>The log of disclosures. Permission: the right to read disclosures, which supervisors and auditors have, for their own unit's.</summary>
[QueryType]
[Authorize]
public static class DisclosureQueries
{
    /// <summary>
    /// What other units received of the own one by releases, requests, answers, consents and joint operations, and what of it they took out as files; newest first, the newest 10,000. Of one
    /// unit, about one thing, or within a period, of which the end is not part.
    /// </summary>
    [UseConnection(Name = "Disclosure", AllowBackwardPagination = false)]
    [Cost(50)]
    public static async Task<Connection<DisclosureNode>> GetDisclosures(
        string? unitId, [ID] string? itemId, DateTimeOffset? from, DateTimeOffset? to, PagingArguments paging, DisclosureLog log, CancellationToken cancellationToken) =>
        paging.List(await log.ReadAsync(new DisclosureQuestion(unitId, itemId, from, to), cancellationToken));
}
