using Attribution.Features.Common;
using Attribution.Features.Common.Writing;
using Attribution.Graph.Store;
using Attribution.GraphQL.Types.Mutations;

namespace Attribution.Features.Entities.Recording;

/// <summary>
/// Takes back an identity decision. Permission: the right to record, accounts of the unit whose it is. Refusals: NOT_PERMITTED, NOT_FOUND (also when it was taken back under another key), IDEMPOTENCY_KEY_REUSED.
/// Audit entry: WITHDRAW_IDENTITY_DECISION.
/// </summary>
public sealed class WithdrawIdentityDecision(GraphWriter writer, ReadingSource readings, Caller caller)
{
    private const string Action = "WITHDRAW_IDENTITY_DECISION";

    /// <summary>Takes it back; the answer is its id or why not.</summary>
    public async Task<MutationResult<WithdrawnNode>> RunAsync(WithdrawIdentityDecisionInput input, CancellationToken cancellationToken)
    {
        if (await writer.FindAsync(Action, input.IdempotencyKey, input, Right.Record, cancellationToken) is { } before)
        {
            return AnswerOf(before, input.Id);
        }

        if (await FindAsync(await readings.CurrentAsync(cancellationToken), input.Id, cancellationToken) is not { } known)
        {
            return new MutationResult<WithdrawnNode>(new NotFoundError("Your unit has no standing decision with this id.", ["input", "id"]));
        }

        DecisionWrite end = new() { Id = known.Id, Withdraw = true };
        WriteRequest request = new(Action, input.IdempotencyKey, input, caller.DefaultLabel, (_, batch) => batch with { Decisions = [end] });
        return AnswerOf(await writer.WriteAsync(request, cancellationToken), input.Id);
    }

    private static MutationResult<WithdrawnNode> AnswerOf(WriteResult result, string id) =>
        result.Payload<WithdrawnNode>(_ => new WithdrawnNode(id));

    private async Task<Decision?> FindAsync(GraphReading reading, string id, CancellationToken cancellationToken)
    {
        if (IdentityDecisionNode.Parse(id) is not { } named)
        {
            return null;
        }

        var numbers = await reading.Store.FindRecordsAsync(reading.View, [named.Left], cancellationToken);
        var decisions = numbers[0] > 0 ? await reading.Store.ReadDecisionsAsync(reading.View, numbers, cancellationToken) : [];
        return decisions.FirstOrDefault(decision => decision.Id == named.Decision && decision.OwnerUnit == caller.Unit.Id && decision.WithdrawnAt is null);
    }
}
