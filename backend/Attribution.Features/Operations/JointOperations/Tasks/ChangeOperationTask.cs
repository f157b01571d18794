using Attribution.Features.Common;
using Attribution.Features.Common.Writing;
using Attribution.GraphQL.Types.Mutations;

namespace Attribution.Features.Operations.JointOperations.Tasks;

/// <summary>
/// Changes a task. Permission: the right to record, for who takes part. Effect: its next version. Refusals: NOT_FOUND, UNKNOWN_UNIT, UNKNOWN_ACCOUNT, OPERATION_ENDED, STALE_VERSION,
/// IDEMPOTENCY_KEY_REUSED. Audit entry: CHANGE_TASK.
/// </summary>
public sealed class ChangeOperationTask(GraphWriter writer, ReadingSource readings, TaskChecks checks)
{
    private const string Action = "CHANGE_TASK";

    /// <summary>Changes it; the answer is the task or why not.</summary>
    public async Task<MutationResult<OperationTaskNode>> RunAsync(ChangeOperationTaskInput input, CancellationToken cancellationToken)
    {
        var reading = await readings.CurrentAsync(cancellationToken);
        if (await OperationTaskNode.FindAsync(reading, input.TaskId, cancellationToken) is not { } known
            || await JointOperationNode.FindAsync(reading, known.OperationId, cancellationToken) is not { } operation)
        {
            return new MutationResult<OperationTaskNode>(new NotFoundError("There is no task with this id.", ["input", "taskId"]));
        }

        if (await writer.FindAsync(Action, input.IdempotencyKey, input, Right.Record, cancellationToken) is { } before)
        {
            return await AddOperationTask.AnswerAsync(before, known.Record.Id, cancellationToken);
        }

        if (operation.State is OperationState.Ended)
        {
            return new MutationResult<OperationTaskNode>(new InvalidInputError("OPERATION_ENDED", "The operation is over: nothing of it changes.", ["input", "taskId"]));
        }

        var document = Changed(known.Document, input);
        if ((input.UnitId ?? input.Account) is not null && await checks.AssigneeAsync(operation, document.Unit, document.Account, cancellationToken) is { Count: > 0 } faults)
        {
            return new MutationResult<OperationTaskNode>(faults);
        }

        WriteRequest request = new(Action, input.IdempotencyKey, input, OperationLabel.Of(operation.Lead, operation.Lead, operation.Record.Id), (draft, batch) => batch with
        {
            Records = [OperationTaskNode.Kept.Write(known.Record.Id, input.ExpectedVersion, operation.Lead, draft.Source, draft.Label, draft.NowMicroseconds, document)],
        });
        return await AddOperationTask.AnswerAsync(await writer.WriteAsync(request, cancellationToken), known.Record.Id, cancellationToken);
    }

    // Another unit's task is nobody's of the unit before.
    private static OperationTaskDocument Changed(OperationTaskDocument document, ChangeOperationTaskInput input) => document with
    {
        State = input.State ?? document.State,
        Unit = input.UnitId ?? document.Unit,
        Account = input.Account ?? (input.UnitId is null ? document.Account : null),
        DueAt = input.DueAt ?? document.DueAt,
    };
}
