using Attribution.Domain.Identifiers;
using Attribution.Domain.Labels;
using Attribution.Features.Common;
using Attribution.Features.Common.Writing;
using Attribution.GraphQL.Types.Mutations;

namespace Attribution.Features.Operations.Requests.PreserveNow;

/// <summary>Items of the queue of the caller's unit that still wait, and their next versions.</summary>
public sealed class OwnItems(GraphWriter writer, ReadingSource readings, Caller caller)
{
    /// <summary>Writes the next version of an item that waits; the answer is the item or why not. Refusals: NOT_FOUND, ALREADY_DONE, STALE_VERSION, IDEMPOTENCY_KEY_REUSED.</summary>
    internal async Task<MutationResult<PreservationItemNode>> ChangeAsync(
        ItemChange change, Func<PreservationItemDocument, List<IUserError>, PreservationItemDocument> next, CancellationToken cancellationToken)
    {
        List<IUserError> errors = [];
        var known = await FindAsync(change.ItemId, errors, cancellationToken);
        if (known is not null && await writer.FindAsync(change.Action, change.IdempotencyKey, change.Input, Right.Record, cancellationToken) is { } before)
        {
            return await AnswerAsync(before, known.Record.Id, cancellationToken);
        }

        if (known?.DoneBy is not null)
        {
            errors.Add(Done);
        }

        var document = known is null || errors.Count > 0 ? null : next(known.Document, errors);
        if (errors.Count > 0 || known is null || document is null)
        {
            return new MutationResult<PreservationItemNode>(errors);
        }

        WriteRequest request = new(change.Action, change.IdempotencyKey, change.Input, HandlingLabel.OwnedBy(caller.Unit.Id), (draft, batch) => batch with
        {
            Records = [PreservationItemNode.Kept.Write(known.Record.Id, change.ExpectedVersion, caller.Unit.Id, draft.Source, draft.Label, draft.NowMicroseconds, document)],
        });
        return await AnswerAsync(await writer.WriteAsync(request, cancellationToken), known.Record.Id, cancellationToken);
    }

    /// <summary>An item of the caller's unit; null, with NOT_FOUND added, where there is none.</summary>
    internal async Task<PreservationItemNode?> FindAsync(string id, List<IUserError> errors, CancellationToken cancellationToken)
    {
        var known = await PreservationItemNode.FindAsync(await readings.CurrentAsync(cancellationToken), id, cancellationToken);
        if (known?.UnitId == caller.Unit.Id)
        {
            return known;
        }

        errors.Add(new NotFoundError("Your unit has no item with this id.", ["input", "itemId"]));
        return null;
    }

    /// <summary>ALREADY_DONE.</summary>
    internal static InvalidInputError Done => new("ALREADY_DONE", "The item was taken off the queue before.", ["input", "itemId"]);

    /// <summary>What came of a write on an item.</summary>
    internal static Task<MutationResult<PreservationItemNode>> AnswerAsync(WriteResult result, RecordId id, CancellationToken cancellationToken) =>
        result.PayloadAsync<PreservationItemNode>(async written => await PreservationItemNode.FindAsync(written.Reading, PreservationItemNode.Kept.IdOf(id), cancellationToken) is { } item
            ? item
            : new MutationResult<PreservationItemNode>(new NotFoundError("The item is no longer visible to you.", ["input"])));
}

/// <summary>A change of an item.</summary>
/// <param name="Action">For the audit entry.</param>
/// <param name="Input">The input of the mutation.</param>
/// <param name="ItemId">The item.</param>
/// <param name="ExpectedVersion">The version that was read.</param>
/// <param name="IdempotencyKey">The caller's key.</param>
internal sealed record ItemChange(string Action, object Input, string ItemId, int ExpectedVersion, string IdempotencyKey);
