using Attribution.Features.Common;
using Attribution.GraphQL.Types;
using Attribution.GraphQL.Types.Pagination;

namespace Attribution.Features.Operations.Contacts;

/// <summary>Queries on units, their contacts and calls. Permission: the right to read; each sees what its View shows.</summary>
[QueryType]
[Authorize]
public static class ContactQueries
{
    private const int Most = 10_000;

    /// <summary>The directory: national units, regional desks and partners, by id, with their contacts around the clock.</summary>
    [UseConnection(Name = "DirectoryUnit", AllowBackwardPagination = false)]
    [Cost(10)]
    public static async Task<Connection<DirectoryUnitNode>> GetDirectory(PagingArguments paging, ReadingSource readings, UnitDirectory directory, CancellationToken cancellationToken) =>
        paging.List(await directory.ReadAsync(await readings.CurrentAsync(cancellationToken), cancellationToken));

    /// <summary>Urgent calls that the own unit made or got, newest first; of the newest 10,000.</summary>
    [UseConnection(Name = "UnitCall", AllowBackwardPagination = false)]
    [Cost(10)]
    public static async Task<Connection<UnitCallNode>> GetCalls(PagingArguments paging, ReadingSource readings, Caller caller, CancellationToken cancellationToken, bool openOnly = false)
    {
        var reading = await readings.CurrentAsync(cancellationToken);
        return paging.List(await UnitCallNode.Thing.NewestAsync(
            reading, Most, (record, call) => (record.Header.OwnerUnit == caller.Unit.Id || call.Called == caller.Unit.Id) && (!openOnly || call.AcknowledgedBy is null), cancellationToken));
    }
}
