using Attribution.Features.Common;

namespace Attribution.Features.Operations.JointOperations.Tasks;

/// <summary>What the reader has to do: tasks of his unit in operations that he sees which are neither done nor cancelled.</summary>
public static class OpenTasks
{
    private const int Most = 10_000;

    /// <summary>The reader's own tasks and those of whoever of his unit, by due date, undated last; among the newest 10,000 that he sees. O(those).</summary>
    public static async Task<IReadOnlyList<OpenTask>> OfAsync(GraphReading reading, CancellationToken cancellationToken)
    {
        var reader = reading.View.Reader;
        var operations = (await JointOperationNode.Kept.NewestAsync(reading, Most, cancellationToken)).ToDictionary(kept => $"{kept.Record.Id}", StringComparer.Ordinal);
        return
        [
            .. (await OperationTaskNode.Kept.NewestAsync(reading, Most, cancellationToken))
                .Where(kept => kept.Document is { State: OperationTaskState.Open or OperationTaskState.InProgress } task && task.Unit == reader.UnitId && (task.Account ?? reader.Account) == reader.Account)
                .Where(kept => operations.TryGetValue(kept.Document.Operation, out var operation) && operation.Document.State is not OperationState.Ended)
                .Select(kept => new OpenTask(
                    new OperationTaskNode(reading, kept.Record, kept.Document),
                    OperationTaskNode.Kept.IdOf(kept.Record.Id),
                    JointOperationNode.Kept.Prefix + kept.Document.Operation,
                    operations[kept.Document.Operation].Document.CodeName,
                    kept.Document.Title,
                    kept.Document.Account,
                    kept.Document.DueAt,
                    kept.Document.State))
                .OrderBy(task => task.DueAt ?? DateTimeOffset.MaxValue).ThenBy(task => task.TaskId, StringComparer.Ordinal),
        ];
    }
}
