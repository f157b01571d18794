using Attribution.Features.Common;
using Attribution.Features.Common.Writing;
using Attribution.GraphQL.Types.Mutations;

namespace Attribution.Features.Operations.Targets;

/// <summary>
/// Withdraws a target: from then on it is compared with nothing. Permission: the right to record, for the own unit's. Effect: its next version, under the same label. Refusals:
/// NOT_FOUND, ALREADY_WITHDRAWN, STALE_VERSION, IDEMPOTENCY_KEY_REUSED. Audit entry: WITHDRAW_TARGET.
/// </summary>
public sealed class WithdrawTarget(GraphWriter writer, ReadingSource readings, Caller caller)
{
    private const string Action = "WITHDRAW_TARGET";

    /// <summary>Withdraws it; the answer is the target or why not.</summary>
    public async Task<MutationResult<TargetNode>> RunAsync(WithdrawTargetInput input, CancellationToken cancellationToken)
    {
        var known = await TargetNode.FindAsync(await readings.CurrentAsync(cancellationToken), input.TargetId, cancellationToken);
        if (known is null || known.UnitId != caller.Unit.Id)
        {
            return new MutationResult<TargetNode>(new NotFoundError("Your unit has no target with this id.", ["input", "targetId"]));
        }

        if (await writer.FindAsync(Action, input.IdempotencyKey, input, Right.Record, cancellationToken) is { } before)
        {
            return await DeclareTarget.AnswerAsync(before, known.Record.Id, cancellationToken);
        }

        if (known.WithdrawnBy is not null)
        {
            return new MutationResult<TargetNode>(new InvalidInputError("ALREADY_WITHDRAWN", "The target was withdrawn before.", ["input", "targetId"]));
        }

        var label = await known.Reading.Store.ReadLabelAsync(known.Record.Content.Label, cancellationToken);
        var document = known.Document with { WithdrawnBy = caller.Account };
        WriteRequest request = new(Action, input.IdempotencyKey, input, label, (draft, batch) => batch with
        {
            Records = [TargetNode.Kept.Write(known.Record.Id, input.ExpectedVersion, caller.Unit.Id, draft.Source, draft.Label, draft.NowMicroseconds, document)],
        });
        return await DeclareTarget.AnswerAsync(await writer.WriteAsync(request, cancellationToken), known.Record.Id, cancellationToken);
    }
}
