using Attribution.Features.Common;
using Attribution.Features.Common.Writing;
using Attribution.GraphQL.Types.Mutations;

namespace Attribution.Features.Operations.JointOperations;

/// <summary>
/// Changes aim, period, phases or state of a joint operation. Permission: the right to share, for the lead. Effect: its next version. Refusals: NOT_FOUND, NOT_LEAD, INVALID_OPERATION,
/// STALE_VERSION, IDEMPOTENCY_KEY_REUSED. Audit entry: CHANGE_OPERATION.
/// </summary>
public sealed class ChangeOperation(GraphWriter writer, ReadingSource readings, Caller caller)
{
    private const string Action = "CHANGE_OPERATION";

    /// <summary>Changes it; the answer is the operation or why not.</summary>
    public async Task<MutationResult<JointOperationNode>> RunAsync(ChangeOperationInput input, CancellationToken cancellationToken)
    {
        if (await JointOperationNode.FindAsync(await readings.CurrentAsync(cancellationToken), input.OperationId, cancellationToken) is not { } known)
        {
            return new MutationResult<JointOperationNode>(new NotFoundError("You take part in no operation with this id.", ["input", "operationId"]));
        }

        if (known.Lead != caller.Unit.Id)
        {
            return new MutationResult<JointOperationNode>(new InvalidInputError("NOT_LEAD", "Only the unit that leads the operation changes it.", ["input", "operationId"]));
        }

        if (await writer.FindAsync(Action, input.IdempotencyKey, input, Right.Share, cancellationToken) is { } before)
        {
            return await OpenOperation.AnswerAsync(before, known.Record.Id, cancellationToken);
        }

        var document = Changed(known.Document, input);
        InvalidInputError[] faults = [.. OperationChecks.Aim(input.Aim), .. OperationChecks.Period(document.StartsOn, document.EndsOn), .. OperationChecks.Phases(input.Phases)];
        if (faults.Length > 0)
        {
            return new MutationResult<JointOperationNode>(faults);
        }

        WriteRequest request = new(Action, input.IdempotencyKey, input, OperationLabel.Of(known.Lead, known.Lead, known.Record.Id), (draft, batch) => batch with
        {
            Records = [JointOperationNode.Kept.Write(known.Record.Id, input.ExpectedVersion, known.Lead, draft.Source, draft.Label, draft.NowMicroseconds, document)],
        }) { Right = Right.Share };
        return await OpenOperation.AnswerAsync(await writer.WriteAsync(request, cancellationToken), known.Record.Id, cancellationToken);
    }

    private static JointOperationDocument Changed(JointOperationDocument document, ChangeOperationInput input) => document with
    {
        Aim = input.Aim?.Trim() ?? document.Aim,
        StartsOn = input.StartsOn ?? document.StartsOn,
        EndsOn = input.EndsOn ?? document.EndsOn,
        State = input.State ?? document.State,
        Phases = input.Phases is { Count: <= 20 } phases ? OperationChecks.Kept(phases) : document.Phases,
    };
}
