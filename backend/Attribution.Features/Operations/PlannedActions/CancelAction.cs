using Attribution.Features.Common;
using Attribution.Features.Common.Writing;
using Attribution.GraphQL.Types.Mutations;

namespace Attribution.Features.Operations.PlannedActions;

/// <summary>
/// Calls off a planned action: from then on it is compared with nothing. Permission: the right to record, for the own unit's. Effect: its next version, under the same label.
/// Refusals: NOT_FOUND, ALREADY_CANCELLED, STALE_VERSION, IDEMPOTENCY_KEY_REUSED. Audit entry: CANCEL_ACTION.
/// </summary>
public sealed class CancelAction(GraphWriter writer, ReadingSource readings, Caller caller)
{
    private const string Action = "CANCEL_ACTION";

    /// <summary>Calls it off; the answer is the action or why not.</summary>
    public async Task<MutationResult<PlannedActionNode>> RunAsync(CancelActionInput input, CancellationToken cancellationToken)
    {
        var known = await PlannedActionNode.FindAsync(await readings.CurrentAsync(cancellationToken), input.ActionId, cancellationToken);
        if (known is null || known.UnitId != caller.Unit.Id)
        {
            return new MutationResult<PlannedActionNode>(new NotFoundError("Your unit has no planned action with this id.", ["input", "actionId"]));
        }

        if (await writer.FindAsync(Action, input.IdempotencyKey, input, Right.Record, cancellationToken) is { } before)
        {
            return await PlanAction.AnswerAsync(before, known.Record.Id, cancellationToken);
        }

        if (known.CancelledBy is not null)
        {
            return new MutationResult<PlannedActionNode>(new InvalidInputError("ALREADY_CANCELLED", "The action was called off before.", ["input", "actionId"]));
        }

        var label = await known.Reading.Store.ReadLabelAsync(known.Record.Content.Label, cancellationToken);
        var document = known.Document with { CancelledBy = caller.Account };
        WriteRequest request = new(Action, input.IdempotencyKey, input, label, (draft, batch) => batch with
        {
            Records = [PlannedActionNode.Kept.Write(known.Record.Id, input.ExpectedVersion, caller.Unit.Id, draft.Source, draft.Label, draft.NowMicroseconds, document)],
        });
        return await PlanAction.AnswerAsync(await writer.WriteAsync(request, cancellationToken), known.Record.Id, cancellationToken);
    }
}
