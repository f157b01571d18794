using Attribution.Domain.Identifiers;
using Attribution.Features.Common;
using Attribution.Features.Common.Writing;
using Attribution.GraphQL.Types.Mutations;

namespace Attribution.Features.Operations.JointOperations.Tasks;

/// <summary>
/// Adds a task. Permission: the right to record, for who takes part. Effect: a task of the lead, under the operation's label. Refusals: NOT_FOUND, INVALID_TASK, UNKNOWN_UNIT,
/// UNKNOWN_ACCOUNT, OPERATION_ENDED, IDEMPOTENCY_KEY_REUSED. Audit entry: ADD_TASK.
/// </summary>
public sealed class AddOperationTask(GraphWriter writer, ReadingSource readings, TaskChecks checks, Caller caller)
{
    private const string Action = "ADD_TASK";
    private const int MaxTitle = 500;

    /// <summary>Adds it; the answer is the task or why not.</summary>
    public async Task<MutationResult<OperationTaskNode>> RunAsync(AddOperationTaskInput input, CancellationToken cancellationToken)
    {
        if (await JointOperationNode.FindAsync(await readings.CurrentAsync(cancellationToken), input.OperationId, cancellationToken) is not { } operation)
        {
            return new MutationResult<OperationTaskNode>(new NotFoundError("You take part in no operation with this id.", ["input", "operationId"]));
        }

        RecordId id = new(StableId.Of("id", $"{writer.OperationOf(Action, input.IdempotencyKey)}", "0"));
        if (await writer.FindAsync(Action, input.IdempotencyKey, input, Right.Record, cancellationToken) is { } before)
        {
            return await AnswerAsync(before, id, cancellationToken);
        }

        InvalidInputError[] faults = [.. Faults(input, operation), .. await checks.AssigneeAsync(operation, input.UnitId, input.Account, cancellationToken)];
        if (faults.Length > 0)
        {
            return new MutationResult<OperationTaskNode>(faults);
        }

        OperationTaskDocument document = new()
        {
            Operation = $"{operation.Record.Id}",
            Title = input.Title.Trim(),
            Phase = input.Phase,
            Unit = input.UnitId,
            Account = input.Account,
            DueAt = input.DueAt,
            AddedBy = caller.Account,
        };
        WriteRequest request = new(Action, input.IdempotencyKey, input, OperationLabel.Of(operation.Lead, operation.Lead, operation.Record.Id), (draft, batch) => batch with
        {
            Records = [OperationTaskNode.Kept.Write(id, 0, operation.Lead, draft.Source, draft.Label, draft.NowMicroseconds, document)],
        });
        return await AnswerAsync(await writer.WriteAsync(request, cancellationToken), id, cancellationToken);
    }

    /// <summary>What came of a write on a task.</summary>
    internal static Task<MutationResult<OperationTaskNode>> AnswerAsync(WriteResult result, RecordId id, CancellationToken cancellationToken) =>
        result.PayloadAsync<OperationTaskNode>(async written => await OperationTaskNode.FindAsync(written.Reading, OperationTaskNode.Kept.IdOf(id), cancellationToken) is { } task
            ? task
            : new MutationResult<OperationTaskNode>(new NotFoundError("The task is no longer visible to you.", ["input"])));

    private static IEnumerable<InvalidInputError> Faults(AddOperationTaskInput input, JointOperationNode operation)
    {
        if (operation.State is OperationState.Ended)
        {
            yield return new InvalidInputError("OPERATION_ENDED", "The operation is over: nothing is added to it.", ["input", "operationId"]);
        }

        if (input.Title.Trim().Length is 0 or > MaxTitle)
        {
            yield return new InvalidInputError("INVALID_TASK", $"A task has 1 to {MaxTitle} characters.", ["input", "title"]);
        }

        if (input.Phase is { } phase && operation.Phases.All(known => known.Name != phase))
        {
            yield return new InvalidInputError("INVALID_TASK", "The operation has no phase of this name.", ["input", "phase"]);
        }
    }
}
