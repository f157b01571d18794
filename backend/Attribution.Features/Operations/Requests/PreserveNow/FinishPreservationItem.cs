using Attribution.Features.Common;
using Attribution.Features.Common.Writing;
using Attribution.GraphQL.Types.Mutations;

namespace Attribution.Features.Operations.Requests.PreserveNow;

/// <summary>
/// Takes an item off the queue. Permission: the right to record, for the own unit's. Effect: its next version, with who, when and what came of it. Refusals: INVALID_REQUEST, NOT_FOUND,
/// ALREADY_DONE, STALE_VERSION, IDEMPOTENCY_KEY_REUSED. Audit entry: FINISH_PRESERVATION_ITEM.
/// </summary>
public sealed class FinishPreservationItem(OwnItems items, Caller caller, TimeProvider clock)
{
    /// <summary>Writes it; the answer is the item or why not.</summary>
    public Task<MutationResult<PreservationItemNode>> RunAsync(FinishPreservationItemInput input, CancellationToken cancellationToken)
    {
        ItemChange change = new("FINISH_PRESERVATION_ITEM", input, input.ItemId, input.ExpectedVersion, input.IdempotencyKey);
        return items.ChangeAsync(change, (document, errors) =>
        {
            errors.AddRange(new[] { RequestTexts.FaultOf(input.Outcome, RequestTexts.MaxReason, "outcome") }.OfType<InvalidInputError>());
            return document with { DoneBy = caller.Account, DoneAt = clock.GetUtcNow(), Outcome = input.Outcome.Trim() };
        }, cancellationToken);
    }
}
