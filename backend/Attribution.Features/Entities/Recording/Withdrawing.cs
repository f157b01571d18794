using Attribution.Features.Common;
using Attribution.Features.Common.Writing;
using Attribution.Graph.Store;
using Attribution.GraphQL.Types.Mutations;

namespace Attribution.Features.Entities.Recording;

/// <summary>
/// Takes back records and claims. Permission: the right to record, accounts of the unit whose they are; those of others read as not found. Refusals: NOT_PERMITTED, NOT_FOUND
/// (also when it was taken back under another key), STALE_VERSION, IDEMPOTENCY_KEY_REUSED. Audit entries: WITHDRAW_RECORD, WITHDRAW_CLAIM.
/// </summary>
public sealed class Withdrawing(GraphWriter writer, ReadingSource readings, Ends ends, Caller caller)
{
    /// <summary>Takes back a record.</summary>
    public async Task<MutationResult<WithdrawnNode>> RecordAsync(WithdrawRecordInput input, CancellationToken cancellationToken)
    {
        if (await writer.FindAsync("WITHDRAW_RECORD", input.IdempotencyKey, input, Right.Record, cancellationToken) is { } before)
        {
            return AnswerOf(before, input.Id);
        }

        var known = NodeId.Parse(input.Id) is NodeId.OfRecord ? await ends.RecordAsync(await readings.CurrentAsync(cancellationToken), input.Id, cancellationToken) : null;
        if (known?.Header.OwnerUnit != caller.Unit.Id)
        {
            return new MutationResult<WithdrawnNode>(new NotFoundError("Your unit has no record with this id.", ["input", "id"]));
        }

        RecordWrite end = new() { Id = known.Id, ExpectedVersion = input.ExpectedVersion, Content = null };
        return await WriteAsync("WITHDRAW_RECORD", input.IdempotencyKey, input, input.Id, batch => batch with { Records = [end] }, cancellationToken);
    }

    /// <summary>Takes back a claim.</summary>
    public async Task<MutationResult<WithdrawnNode>> ClaimAsync(WithdrawClaimInput input, CancellationToken cancellationToken)
    {
        if (await writer.FindAsync("WITHDRAW_CLAIM", input.IdempotencyKey, input, Right.Record, cancellationToken) is { } before)
        {
            return AnswerOf(before, input.Id);
        }

        var known = NodeId.Parse(input.Id) is NodeId.OfClaim id ? await Ends.ClaimAsync(await readings.CurrentAsync(cancellationToken), id.Claim, cancellationToken) : null;
        if (known?.Header.OwnerUnit != caller.Unit.Id)
        {
            return new MutationResult<WithdrawnNode>(new NotFoundError("Your unit has no claim with this id.", ["input", "id"]));
        }

        ClaimWrite end = new() { Id = known.Id, ExpectedVersion = input.ExpectedVersion, Content = null };
        return await WriteAsync("WITHDRAW_CLAIM", input.IdempotencyKey, input, input.Id, batch => batch with { Claims = [end] }, cancellationToken);
    }

    private async Task<MutationResult<WithdrawnNode>> WriteAsync(
        string action, string key, object input, string id, Func<GraphBatch, GraphBatch> fill, CancellationToken cancellationToken)
    {
        WriteRequest request = new(action, key, input, caller.DefaultLabel, (_, batch) => fill(batch));
        return AnswerOf(await writer.WriteAsync(request, cancellationToken), id);
    }

    private static MutationResult<WithdrawnNode> AnswerOf(WriteResult result, string id) =>
        result.Payload<WithdrawnNode>(_ => new WithdrawnNode(id));
}
