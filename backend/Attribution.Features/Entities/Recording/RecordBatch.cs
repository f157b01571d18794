using Attribution.Domain.Identifiers;
using Attribution.Domain.Labels;
using Attribution.Features.Common;
using Attribution.Features.Common.Writing;
using Attribution.Graph.Store;
using Attribution.GraphQL.Types.Mutations;

namespace Attribution.Features.Entities.Recording;

/// <summary>
/// Records up to 500 things, relationships and decisions, all or nothing. Permission: the right to record, as for each alone. Refusals: NOT_PERMITTED, INVALID_BATCH,
/// INVALID_ITEM, DUPLICATE_ITEM, DUPLICATE_KEY, IDEMPOTENCY_KEY_REUSED, and those of each item with its place. Audit entry: RECORD_BATCH.
/// </summary>
public sealed class RecordBatch(
    EntityDrafting entities, ClaimDrafting claims, DecisionDrafting decisions, NodeFinder nodes, IGraphStore store, GraphWriter writer, ReadingSource readings, Caller caller)
{
    private const string Action = "RECORD_BATCH";
    private const int MaxItems = 500;

    /// <summary>Records them; the answer is what came of each, or every reason why nothing was recorded.</summary>
    public async Task<MutationResult<RecordBatchNode>> RunAsync(RecordBatchInput input, CancellationToken cancellationToken)
    {
        if (await writer.FindAsync(Action, input.IdempotencyKey, input, Right.Record, cancellationToken) is { } before)
        {
            return await AnswerAsync(input, before, cancellationToken);
        }

        List<IUserError> errors = [];
        if (input.Items.Count is 0 or > MaxItems)
        {
            return new MutationResult<RecordBatchNode>(new InvalidInputError("INVALID_BATCH", $"{input.Items.Count} items were given; 1 to {MaxItems} are allowed.", ["input", "items"]));
        }

        BatchDraft batchDraft = new(entities, claims, decisions, writer.OperationOf(Action, input.IdempotencyKey));
        await batchDraft.ReadAsync(input.Items, await readings.CurrentAsync(cancellationToken), errors, cancellationToken);
        return errors.Count > 0 ? new MutationResult<RecordBatchNode>(errors) : await WriteAsync(input, batchDraft, cancellationToken);
    }

    private async Task<MutationResult<RecordBatchNode>> WriteAsync(RecordBatchInput input, BatchDraft batchDraft, CancellationToken cancellationToken)
    {
        Dictionary<HandlingLabel, LabelId> labels = [];
        foreach (var label in batchDraft.Labels)
        {
            labels.Add(label, await store.InternLabelAsync(label, cancellationToken));
        }

        WriteRequest request = new(Action, input.IdempotencyKey, input, caller.DefaultLabel, (draft, batch) => batchDraft.Fill(draft, batch, labels));
        var result = await writer.WriteAsync(request, cancellationToken);
        return result is WriteResult.Refused { Cause: { } cause } refused && batchDraft.ItemOf(cause) is { } item
            ? new MutationResult<RecordBatchNode>([.. refused.Errors.Select(error => UserErrors.At(error, "input", "items", $"{item}"))])
            : await AnswerAsync(input, result, cancellationToken);
    }

    private Task<MutationResult<RecordBatchNode>> AnswerAsync(RecordBatchInput input, WriteResult result, CancellationToken cancellationToken) =>
        result.PayloadAsync(written => RecordedAsync(input, written, cancellationToken));

    private async Task<MutationResult<RecordBatchNode>> RecordedAsync(RecordBatchInput input, WriteResult.Written written, CancellationToken cancellationToken)
    {
        if (KeptAnswer.Read(written.Answer) is not { } ids || ids.Count != input.Items.Count)
        {
            return new MutationResult<RecordBatchNode>(WriteErrors.AnswerExpired);
        }

        List<RecordedItemNode> items = [];
        foreach (var chunk in input.Items.Zip(ids).Chunk(NodeFinder.MaxIds))
        {
            var found = await nodes.FindAsync(written.Reading, [.. chunk.Select(item => item.Second)], cancellationToken);
            items.AddRange(chunk.Zip(found, (item, node) => ItemOf(item.First, item.Second, node)));
        }

        return new RecordBatchNode(items);
    }

    private static RecordedItemNode ItemOf(RecordBatchItemInput input, string id, object? node) =>
        new(input.Key, node as RecordNode, node as ClaimNode, input.Decision is null ? null : id);
}
