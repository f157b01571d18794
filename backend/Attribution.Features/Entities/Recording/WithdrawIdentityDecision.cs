using Attribution.Features.Common;
using Attribution.Features.Common.Writing;
using Attribution.Graph.Store;
using Attribution.GraphQL.Types.Mutations;

namespace Attribution.Features.Entities.Recording;

/// <summary>
/// Takes back an identity decision. Permission: every account of the unit whose it is. Refusals: NOT_FOUND (also when it is taken back already), IDEMPOTENCY_KEY_REUSED.
/// Audit entry: WITHDRAW_IDENTITY_DECISION.
/// </summary>
public sealed class WithdrawIdentityDecision(GraphWriter writer, ReadingSource readings, Caller caller)
{
    /// <summary>Takes it back; the answer is its id or why not.</summary>
    public async Task<MutationResult<WithdrawnNode>> RunAsync(WithdrawIdentityDecisionInput input, CancellationToken cancellationToken)
    {
        if (await FindAsync(await readings.CurrentAsync(cancellationToken), input.Id, cancellationToken) is not { } known)
        {
            return new MutationResult<WithdrawnNode>(new NotFoundError("Your unit has no standing decision with this id.", ["input", "id"]));
        }

        DecisionWrite end = new() { Id = known.Id, Withdraw = true };
        WriteRequest request = new("WITHDRAW_IDENTITY_DECISION", input.IdempotencyKey, input, caller.DefaultLabel, (_, batch) => batch with { Decisions = [end] });
        return await writer.WriteAsync(request, cancellationToken) is WriteResult.Refused refused ? new MutationResult<WithdrawnNode>(refused.Errors) : new WithdrawnNode(input.Id);
    }

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
