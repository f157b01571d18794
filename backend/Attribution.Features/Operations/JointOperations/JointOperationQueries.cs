using Attribution.Features.Common;
using Attribution.Features.Common.Memberships;
using Attribution.Features.Operations.JointOperations.Members;
using Attribution.GraphQL.Types;
using Attribution.GraphQL.Types.Pagination;

namespace Attribution.Features.Operations.JointOperations;

/// <summary>Queries on joint operations. Permission: the right to read; each sees what its View shows.</summary>
[QueryType]
[Authorize]
public static class JointOperationQueries
{
    private const int Most = 10_000;

    /// <summary>Operations that the own unit leads or has joined, latest changed first; the newest 10,000.</summary>
    [UseConnection(Name = "Operation", AllowBackwardPagination = false)]
    [Cost(10)]
    public static async Task<Connection<JointOperationNode>> GetOperations(PagingArguments paging, ReadingSource readings, CancellationToken cancellationToken)
    {
        var reading = await readings.CurrentAsync(cancellationToken);
        JointOperationNode[] operations = [.. (await JointOperationNode.Kept.NewestAsync(reading, Most, cancellationToken)).Select(kept => new JointOperationNode(reading, kept.Record, kept.Document))];
        return paging.List(operations);
    }

    /// <summary>What the own unit is asked to join and has not answered, newest first; the newest 10,000.</summary>
    [UseConnection(Name = "OperationMember", AllowBackwardPagination = false)]
    [Cost(10)]
    public static async Task<Connection<OperationMemberNode>> GetOperationInvitations(PagingArguments paging, ReadingSource readings, Caller caller, ContactUnits units, CancellationToken cancellationToken)
    {
        var reading = await readings.CurrentAsync(cancellationToken);
        var kept = await OperationMemberNode.Kept.NewestAsync(reading, Most, cancellationToken);
        OperationMemberNode[] invitations = [.. kept.Where(each => each.Document.State is MembershipState.Invited && OperationMemberNode.UnitOf(each.Document) == caller.Unit.Id).Select(each => OperationMemberNode.Of(each.Record, each.Document, units))];
        return paging.List(invitations);
    }
}
