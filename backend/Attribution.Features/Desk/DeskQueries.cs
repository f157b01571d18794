using Attribution.GraphQL.Execution;
using Attribution.GraphQL.Types;

namespace Attribution.Features.Desk;

/// <summary>The home of a desk. Permission: the right to read; all of it is a function of what the View shows.</summary>
[QueryType]
[Authorize]
public static class DeskQueries
{
    /// <summary>What waits for the reader's unit, most urgent first, and what changed in its region since a time; since yesterday at midnight UTC if left out.</summary>
    [Cost(50)]
    public static Task<DeskNode> GetDesk(DateTimeOffset? since, DeskHome home, IResolverContext context) => home.ReadAsync(since, context);
}
