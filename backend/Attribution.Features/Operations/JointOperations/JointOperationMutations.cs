using Attribution.Features.Common.Writing;
using Attribution.Features.Operations.JointOperations.Members;
using Attribution.Features.Operations.JointOperations.Notes;
using Attribution.Features.Operations.JointOperations.Tasks;
using Attribution.GraphQL.Types;
using Attribution.GraphQL.Types.Mutations;

namespace Attribution.Features.Operations.JointOperations;

/// <summary>Writes on joint operations.</summary>
[MutationType]
[Authorize]
[Error<InvalidInputError>, Error<NotFoundError>, Error<ConflictError>]
public static class JointOperationMutations
{
    /// <summary>Opens a joint operation that the caller's unit leads, and asks units to join.</summary>
    public static Task<MutationResult<JointOperationNode>> OpenOperationAsync(OpenOperationInput input, OpenOperation handler, CancellationToken cancellationToken) => handler.RunAsync(input, cancellationToken);

    /// <summary>Changes aim, period, phases or state of an operation that the caller's unit leads.</summary>
    public static Task<MutationResult<JointOperationNode>> ChangeOperationAsync(ChangeOperationInput input, ChangeOperation handler, CancellationToken cancellationToken) => handler.RunAsync(input, cancellationToken);

    /// <summary>Puts a copy of a chart of the caller's before all who take part.</summary>
    public static Task<MutationResult<JointOperationNode>> ShareChartAsync(ShareChartInput input, ShareChart handler, CancellationToken cancellationToken) => handler.RunAsync(input, cancellationToken);

    /// <summary>Asks a unit to join an operation that the caller's unit leads.</summary>
    public static Task<MutationResult<ChangedMembershipNode>> InviteUnitAsync(InviteUnitInput input, InviteUnit handler, CancellationToken cancellationToken) => handler.RunAsync(input, cancellationToken);

    /// <summary>Joins, declines or leaves an operation, or takes a unit out of it: from the next request on nothing of it is visible to that unit.</summary>
    public static Task<MutationResult<ChangedMembershipNode>> ChangeMembershipAsync(ChangeMembershipInput input, ChangeMembership handler, CancellationToken cancellationToken) => handler.RunAsync(input, cancellationToken);

    /// <summary>Adds a task to an operation.</summary>
    public static Task<MutationResult<OperationTaskNode>> AddOperationTaskAsync(AddOperationTaskInput input, AddOperationTask handler, CancellationToken cancellationToken) => handler.RunAsync(input, cancellationToken);

    /// <summary>Changes a task of an operation: who does it, until when, and where it stands.</summary>
    public static Task<MutationResult<OperationTaskNode>> ChangeOperationTaskAsync(ChangeOperationTaskInput input, ChangeOperationTask handler, CancellationToken cancellationToken) => handler.RunAsync(input, cancellationToken);

    /// <summary>Writes a note in an operation, under the join of the labels of what it is about.</summary>
    public static Task<MutationResult<OperationNoteNode>> AddOperationNoteAsync(AddOperationNoteInput input, AddOperationNote handler, CancellationToken cancellationToken) => handler.RunAsync(input, cancellationToken);
}
