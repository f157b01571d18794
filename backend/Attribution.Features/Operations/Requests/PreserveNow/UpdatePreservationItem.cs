using Attribution.Features.Common;
using Attribution.GraphQL.Types.Mutations;

namespace Attribution.Features.Operations.Requests.PreserveNow;

/// <summary>
/// Says anew what an item that waits is. Permission: the right to record, for the own unit's. Effect: its next version. Refusals: INVALID_REQUEST, PURPOSE_UNKNOWN, ROUTE_UNKNOWN,
/// NOT_FOUND, ALREADY_DONE, STALE_VERSION, IDEMPOTENCY_KEY_REUSED. Audit entry: UPDATE_PRESERVATION_ITEM.
/// </summary>
public sealed class UpdatePreservationItem(OwnItems items, KnownUnits units, Caller caller)
{
    /// <summary>Writes it; the answer is the item or why not.</summary>
    public Task<MutationResult<PreservationItemNode>> RunAsync(UpdatePreservationItemInput input, CancellationToken cancellationToken)
    {
        ItemChange change = new("UPDATE_PRESERVATION_ITEM", input, input.ItemId, input.ExpectedVersion, input.IdempotencyKey);
        return items.ChangeAsync(change, (document, errors) =>
        {
            errors.AddRange(ItemFaults.Of(input.Item, caller.Unit, units()));
            return errors.Count > 0 ? document : ItemFaults.Said(document, input.Item);
        }, cancellationToken);
    }
}
