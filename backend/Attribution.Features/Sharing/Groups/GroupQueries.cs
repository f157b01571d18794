using Attribution.Features.Common;
using Attribution.GraphQL.Types;
using Attribution.GraphQL.Types.Pagination;

namespace Attribution.Features.Sharing.Groups;

/// <summary>Queries on sharing groups. Permission: the right to read; each sees what its View shows.</summary>
[QueryType]
[Authorize]
public static class GroupQueries
{
    private const int Most = 10_000;

    /// <summary>Sharing groups that the own unit keeps, or that the reader is in, latest changed first; the newest 10,000.</summary>
    [UseConnection(Name = "SharingGroup", AllowBackwardPagination = false)]
    [Cost(10)]
    public static async Task<Connection<GroupNode>> GetSharingGroups(PagingArguments paging, ReadingSource readings, CancellationToken cancellationToken)
    {
        var reading = await readings.CurrentAsync(cancellationToken);
        GroupNode[] groups = [.. (await GroupNode.Kept.NewestAsync(reading, Most, cancellationToken)).Select(kept => new GroupNode(reading, kept.Record, kept.Document))];
        return paging.List(groups);
    }
}
