using Attribution.Domain.Identifiers;
using Attribution.Features.Common;
using Attribution.Features.Common.Writing;
using Attribution.GraphQL.Types.Mutations;

namespace Attribution.Features.Entities.Recording;

/// <summary>
/// Records a claim. Permission: the right to record, for one's own unit, between things one sees. Refusals: NOT_PERMITTED, INVALID_CLAIM, INVALID_GRADE, INVALID_HANDLING,
/// NOT_FOUND, IDEMPOTENCY_KEY_REUSED. Audit entry: RECORD_CLAIM.
/// </summary>
public sealed class RecordClaim(ClaimDrafting drafting, GraphWriter writer, ReadingSource readings)
{
    private const string Action = "RECORD_CLAIM";

    /// <summary>Records it; the answer is the claim or why not.</summary>
    public async Task<MutationResult<ClaimNode>> RunAsync(RecordClaimInput input, CancellationToken cancellationToken)
    {
        ClaimId id = new(StableId.Of("id", $"{writer.OperationOf(Action, input.IdempotencyKey)}", "0"));
        if (await writer.FindAsync(Action, input.IdempotencyKey, input, Right.Record, cancellationToken) is { } before)
        {
            return await AnswerAsync(before, id, cancellationToken);
        }

        List<IUserError> errors = [];
        if (await drafting.ReadAsync(input, id, await readings.CurrentAsync(cancellationToken), _ => null, errors, cancellationToken) is not { } claim)
        {
            return new MutationResult<ClaimNode>(errors);
        }

        WriteRequest request = new(Action, input.IdempotencyKey, input, claim.Label, (draft, batch) => batch with { Claims = [drafting.Write(claim, draft)] });
        return await AnswerAsync(await writer.WriteAsync(request, cancellationToken), id, cancellationToken);
    }

    private static Task<MutationResult<ClaimNode>> AnswerAsync(WriteResult result, ClaimId id, CancellationToken cancellationToken) =>
        result.PayloadAsync(async written => await Ends.ClaimAsync(written.Reading, id, cancellationToken) is { } claim
            ? new ClaimNode(written.Reading, claim)
            : new MutationResult<ClaimNode>(new NotFoundError("The claim is not, or no longer, visible to you.", ["input", "handling"])));
}
