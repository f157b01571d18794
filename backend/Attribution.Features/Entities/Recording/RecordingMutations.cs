using Attribution.Features.Common.Writing;
using Attribution.GraphQL.Types;
using Attribution.GraphQL.Types.Mutations;

namespace Attribution.Features.Entities.Recording;

/// <summary>Writes on records, claims and identity decisions.</summary>
[MutationType]
[Authorize]
[Error<InvalidInputError>, Error<NotFoundError>, Error<ConflictError>]
public static class RecordingMutations
{
    /// <summary>Records what the caller's unit knows of a thing.</summary>
    public static Task<MutationResult<RecordNode>> RecordEntityAsync(RecordEntityInput input, RecordEntity handler, CancellationToken cancellationToken) => handler.RunAsync(input, cancellationToken);

    /// <summary>Records that the caller's unit asserts a relationship.</summary>
    public static Task<MutationResult<ClaimNode>> RecordClaimAsync(RecordClaimInput input, RecordClaim handler, CancellationToken cancellationToken) => handler.RunAsync(input, cancellationToken);

    /// <summary>Records up to 500 things, relationships and decisions, all or nothing; items may name each other.</summary>
    [Cost(50)]
    public static Task<MutationResult<RecordBatchNode>> RecordBatchAsync(RecordBatchInput input, RecordBatch handler, CancellationToken cancellationToken) => handler.RunAsync(input, cancellationToken);

    /// <summary>Puts a record or claim of the caller's unit under another label, as a new version with the reason; a wider label needs the right to weaken labels.</summary>
    [Error<InvalidInputError>, Error<NotFoundError>, Error<ConflictError>]
    public static Task<MutationResult<ChangedHandlingNode>> ChangeHandlingAsync(ChangeHandlingInput input, ChangeHandling handler, CancellationToken cancellationToken) => handler.RunAsync(input, cancellationToken);

    /// <summary>Takes back a record of the caller's unit.</summary>
    public static Task<MutationResult<WithdrawnNode>> WithdrawRecordAsync(WithdrawRecordInput input, Withdrawing handler, CancellationToken cancellationToken) => handler.RecordAsync(input, cancellationToken);

    /// <summary>Takes back a claim of the caller's unit.</summary>
    public static Task<MutationResult<WithdrawnNode>> WithdrawClaimAsync(WithdrawClaimInput input, Withdrawing handler, CancellationToken cancellationToken) => handler.ClaimAsync(input, cancellationToken);

    /// <summary>Decides whether two records describe one thing; what is joined by it can be taken apart again.</summary>
    public static Task<MutationResult<IdentityDecisionNode>> DecideIdentityAsync(DecideIdentityInput input, DecideIdentity handler, CancellationToken cancellationToken) =>
        handler.RunAsync(input, cancellationToken);

    /// <summary>Takes back an identity decision of the caller's unit.</summary>
    public static Task<MutationResult<WithdrawnNode>> WithdrawIdentityDecisionAsync(
        WithdrawIdentityDecisionInput input, WithdrawIdentityDecision handler, CancellationToken cancellationToken) => handler.RunAsync(input, cancellationToken);
}
