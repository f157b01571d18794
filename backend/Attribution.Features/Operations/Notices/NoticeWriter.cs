using Attribution.Domain.Identifiers;
using Attribution.Features.Operations.Keeping;
using Attribution.Graph.Index;
using Attribution.Graph.Store;
using Attribution.Graph.Views;
using Attribution.Ledger;

namespace Attribution.Features.Operations.Notices;

/// <summary>Writes notices that are not there yet, each in a write of its own under an operation that follows from its id: two servers write it once.</summary>
public sealed class NoticeWriter(IGraphStore store, GraphIndex graph, AuditLedger ledger, SystemWriter writer)
{
    /// <summary>The action of each such write.</summary>
    internal const string Action = "DELIVER_NOTICE";

    /// <summary>The account of notices that nobody asked for.</summary>
    internal const string Account = "system:notices";

    /// <summary>Writes them; what is on record for the unit that is told comes first.</summary>
    /// <exception cref="LedgerUnavailableException">The audit trail cannot be written; the notice is not either.</exception>
    internal async Task WriteAsync(View view, IReadOnlyList<NoticeDraft> drafts, CancellationToken cancellationToken)
    {
        NoticeDraft[] distinct = [.. drafts.DistinctBy(draft => draft.Id)];
        var there = distinct.Length == 0 ? [] : await store.FindRecordsAsync(view, [.. distinct.Select(draft => draft.Id)], cancellationToken);
        var isWritten = false;
        foreach (var draft in distinct.Where((_, place) => there[place] == 0))
        {
            if (draft.Entry is { } entry)
            {
                await ledger.NoteAsync(entry, cancellationToken);
            }

            SystemWrite write = new(Account, Action, $"{draft.Id}", draft.Unit, NoticeLabel.Of(draft.Unit, draft.Document.SupervisorsOnly, draft.About?.Audience));
            isWritten |= await writer.WriteAsync(write, place => NoticeNode.Kept.Write(draft.Id, 0, draft.Unit, place.Source, place.Label, place.NowMicroseconds, draft.Document), cancellationToken);
        }

        if (isWritten)
        {
            await graph.RefreshAsync(cancellationToken);
        }
    }

    /// <summary>Records by id that a View shows.</summary>
    internal async Task<IReadOnlyList<RecordVersion>> ReadAsync(View view, IReadOnlyList<RecordId> ids, CancellationToken cancellationToken)
    {
        int[] numbers = [.. (await store.FindRecordsAsync(view, ids, cancellationToken)).Where(number => number > 0)];
        return numbers.Length == 0 ? [] : await store.ReadRecordsAsync(view, numbers, cancellationToken);
    }
}
