using Attribution.Domain.Identifiers;
using Attribution.Domain.Labels;
using Attribution.Features.Common;
using Attribution.Features.Common.Writing;
using Attribution.GraphQL.Types.Mutations;

namespace Attribution.Features.Operations.Requests.PreserveNow;

/// <summary>
/// Puts something that vanishes into the queue of an open case. Permission: the right to record, for the own unit's cases. Effect: an item that the unit alone sees. Refusals:
/// INVALID_REQUEST, PURPOSE_UNKNOWN, ROUTE_UNKNOWN, NOT_FOUND, CASE_NOT_ACTIVE, IDEMPOTENCY_KEY_REUSED. Audit entry: ADD_PRESERVATION_ITEM.
/// </summary>
public sealed class AddPreservationItem(GraphWriter writer, ActiveCase cases, KnownUnits units, Caller caller)
{
    private const string Action = "ADD_PRESERVATION_ITEM";

    /// <summary>Adds it; the answer is the item or why not.</summary>
    public async Task<MutationResult<PreservationItemNode>> RunAsync(AddPreservationItemInput input, CancellationToken cancellationToken)
    {
        RecordId id = new(StableId.Of("id", $"{writer.OperationOf(Action, input.IdempotencyKey)}", "0"));
        if (await writer.FindAsync(Action, input.IdempotencyKey, input, Right.Record, cancellationToken) is { } before)
        {
            return await OwnItems.AnswerAsync(before, id, cancellationToken);
        }

        List<IUserError> errors = [.. ItemFaults.Of(input.Item, caller.Unit, units())];
        var subject = await cases.FindAsync(input.CaseId, errors, cancellationToken);
        if (errors.Count > 0 || subject is null)
        {
            return new MutationResult<PreservationItemNode>(errors);
        }

        PreservationItemDocument empty = new() { Case = $"{subject.Id}", What = "", Holder = "", Place = "", Country = "", Purpose = "", Reason = "", AddedBy = caller.Account };
        var document = ItemFaults.Said(empty, input.Item);
        WriteRequest request = new(Action, input.IdempotencyKey, input, HandlingLabel.OwnedBy(caller.Unit.Id), (draft, batch) => batch with
        {
            Records = [PreservationItemNode.Kept.Write(id, 0, caller.Unit.Id, draft.Source, draft.Label, draft.NowMicroseconds, document)],
        });
        return await OwnItems.AnswerAsync(await writer.WriteAsync(request, cancellationToken), id, cancellationToken);
    }
}
