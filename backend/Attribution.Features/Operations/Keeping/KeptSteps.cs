using Attribution.Domain.Identifiers;
using Attribution.Domain.Labels;
using Attribution.Features.Common;
using Attribution.Features.Common.Writing;
using Attribution.Graph.Store;
using Attribution.GraphQL.Types.Mutations;

namespace Attribution.Features.Operations.Keeping;

/// <summary>
/// Writes things that desks keep: the first version of one, or the next of one that the caller's unit may change. Refusals of every step: NOT_FOUND, STALE_VERSION,
/// IDEMPOTENCY_KEY_REUSED, NOT_PERMITTED.
/// </summary>
public sealed class KeptSteps(GraphWriter writer, ReadingSource readings, Caller caller)
{
    /// <summary>Writes a new thing of the caller's unit; the answer is the thing or why not.</summary>
    internal async Task<MutationResult<TNode>> FirstAsync<TNode, TDocument>(
        KeptThing<TNode, TDocument> thing, KeptStep step, Func<List<IUserError>, Task<(TDocument Document, HandlingLabel Label)?>> makeAsync, CancellationToken cancellationToken)
        where TNode : class
        where TDocument : class
    {
        RecordId id = new(StableId.Of("id", $"{writer.OperationOf(step.Action, step.IdempotencyKey)}", "0"));
        if (await writer.FindAsync(step.Action, step.IdempotencyKey, step.Input, step.Right, cancellationToken) is { } before)
        {
            return await AnswerAsync(thing, before, id, cancellationToken);
        }

        List<IUserError> errors = [];
        var made = await makeAsync(errors);
        return errors.Count > 0 || made is not var (document, label)
            ? new MutationResult<TNode>(errors)
            : await WriteAsync(thing, step, new Version<TDocument>(id, 0, caller.Unit.Id, label, document), cancellationToken);
    }

    /// <summary>Writes the next version of a thing that is the caller's to change, under the label that it has; the answer is the thing or why not.</summary>
    internal async Task<MutationResult<TNode>> NextAsync<TNode, TDocument>(
        KeptThing<TNode, TDocument> thing, NextStep step, Func<RecordVersion, TDocument, bool> isOwn, Func<TDocument, List<IUserError>, TDocument> change, CancellationToken cancellationToken)
        where TNode : class
        where TDocument : class
    {
        var reading = await readings.CurrentAsync(cancellationToken);
        if (await thing.Kept.FindAsync(reading, step.Id, cancellationToken) is not var (record, document) || !isOwn(record, document))
        {
            return new MutationResult<TNode>(new NotFoundError($"Your unit has no {thing.Word} with this id.", ["input", thing.IdField]));
        }

        if (await writer.FindAsync(step.Action, step.IdempotencyKey, step.Input, step.Right, cancellationToken) is { } before)
        {
            return await AnswerAsync(thing, before, record.Id, cancellationToken);
        }

        List<IUserError> errors = [];
        var changed = change(document, errors);
        if (errors.Count > 0)
        {
            return new MutationResult<TNode>(errors);
        }

        var label = await reading.Store.ReadLabelAsync(record.Content.Label, cancellationToken);
        return await WriteAsync(thing, step, new Version<TDocument>(record.Id, step.ExpectedVersion, record.Header.OwnerUnit, label, changed), cancellationToken);
    }

    /// <summary>Writes the first or the next version of a thing whose id follows from the caller's unit; the answer is the thing or why not.</summary>
    internal async Task<MutationResult<TNode>> KeepAsync<TNode, TDocument>(
        KeptThing<TNode, TDocument> thing, NextStep step, Func<List<IUserError>, (TDocument Document, HandlingLabel Label)> make, CancellationToken cancellationToken)
        where TNode : class
        where TDocument : class
    {
        var id = thing.Kept.RecordOf(step.Id) ?? throw new InvalidOperationException("The id was made of a record's.");
        if (await writer.FindAsync(step.Action, step.IdempotencyKey, step.Input, step.Right, cancellationToken) is { } before)
        {
            return await AnswerAsync(thing, before, id, cancellationToken);
        }

        List<IUserError> errors = [];
        var (document, label) = make(errors);
        return errors.Count > 0
            ? new MutationResult<TNode>(errors)
            : await WriteAsync(thing, step, new Version<TDocument>(id, step.ExpectedVersion, caller.Unit.Id, label, document), cancellationToken);
    }

    private async Task<MutationResult<TNode>> WriteAsync<TNode, TDocument>(KeptThing<TNode, TDocument> thing, KeptStep step, Version<TDocument> version, CancellationToken cancellationToken)
        where TNode : class
        where TDocument : class
    {
        WriteRequest request = new(step.Action, step.IdempotencyKey, step.Input, version.Label, (draft, batch) => batch with
        {
            Records = [thing.Kept.Write(version.Id, version.Expected, version.Owner, draft.Source, draft.Label, draft.NowMicroseconds, version.Document)],
        }) { Right = step.Right };
        return await AnswerAsync(thing, await writer.WriteAsync(request, cancellationToken), version.Id, cancellationToken);
    }

    private static Task<MutationResult<TNode>> AnswerAsync<TNode, TDocument>(KeptThing<TNode, TDocument> thing, WriteResult result, RecordId id, CancellationToken cancellationToken)
        where TNode : class
        where TDocument : class =>
        result.PayloadAsync<TNode>(async written => await thing.FindAsync(written.Reading, thing.Kept.IdOf(id), cancellationToken) is { } node
            ? node
            : new MutationResult<TNode>(new NotFoundError($"The {thing.Word} was written under a label that does not show it to you.", ["input"])));

    private sealed record Version<TDocument>(RecordId Id, int Expected, string Owner, HandlingLabel Label, TDocument Document);
}
