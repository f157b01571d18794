using Attribution.Features.Common.Writing;
using Attribution.Features.Operations.HitChecks;
using Attribution.Features.Operations.NearMatches;
using Attribution.Features.Operations.Notices;
using Attribution.Features.Operations.PlannedActions;
using Attribution.Features.Operations.Targets;
using Attribution.GraphQL.Types;
using Attribution.GraphQL.Types.Mutations;

namespace Attribution.Features.Operations;

/// <summary>Writes on targets, planned actions, hit checks and notices.</summary>
[MutationType]
[Authorize]
[Error<InvalidInputError>, Error<NotFoundError>, Error<ConflictError>]
public static class OperationMutations
{
    /// <summary>Asks the targets of other units for selectors: a hit with whom to ask, or nothing released, which is not "no trace".</summary>
    [Cost(20)]
    public static Task<MutationResult<HitCheckNode>> HitCheckAsync(HitCheckInput input, RunHitCheck handler, CancellationToken cancellationToken) => handler.RunAsync(input, cancellationToken);

    /// <summary>Declares a selector as target of an open case; others who hold it learn of it by its policy.</summary>
    public static Task<MutationResult<TargetNode>> DeclareTargetAsync(DeclareTargetInput input, DeclareTarget handler, CancellationToken cancellationToken) => handler.RunAsync(input, cancellationToken);

    /// <summary>Withdraws a target of the caller's unit.</summary>
    public static Task<MutationResult<TargetNode>> WithdrawTargetAsync(WithdrawTargetInput input, WithdrawTarget handler, CancellationToken cancellationToken) => handler.RunAsync(input, cancellationToken);

    /// <summary>Puts up an action of an open case; others whose plans meet it in time and place learn of it by its policy.</summary>
    public static Task<MutationResult<PlannedActionNode>> PlanActionAsync(PlanActionInput input, PlanAction handler, CancellationToken cancellationToken) => handler.RunAsync(input, cancellationToken);

    /// <summary>Calls off a planned action of the caller's unit.</summary>
    public static Task<MutationResult<PlannedActionNode>> CancelActionAsync(CancelActionInput input, CancelAction handler, CancellationToken cancellationToken) => handler.RunAsync(input, cancellationToken);

    /// <summary>Acknowledges a notice to the caller's unit.</summary>
    public static Task<MutationResult<NoticeNode>> AcknowledgeNoticeAsync(AcknowledgeNoticeInput input, AcknowledgeNotice handler, CancellationToken cancellationToken) =>
        handler.RunAsync(input, cancellationToken);

    /// <summary>Decides whether a unit that asked for a person like a target of the caller's unit is told whom to ask.</summary>
    public static Task<MutationResult<NearMatchNode>> DecideNearMatchAsync(DecideNearMatchInput input, DecideNearMatch handler, CancellationToken cancellationToken) => handler.RunAsync(input, cancellationToken);
}
