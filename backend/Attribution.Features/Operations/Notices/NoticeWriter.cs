using System.Security.Cryptography;
using System.Text;
using Attribution.Domain.Identifiers;
using Attribution.Domain.Labels;
using Attribution.Domain.Time;
using Attribution.Features.Common;
using Attribution.Features.Common.Writing;
using Attribution.Graph.Index;
using Attribution.Graph.Store;
using Attribution.Graph.Views;
using Attribution.Ledger;

namespace Attribution.Features.Operations.Notices;

/// <summary>Writes notices that are not there yet, each in a write of its own under an operation that follows from its id: two servers write it once.</summary>
public sealed class NoticeWriter(IGraphStore store, GraphIndex graph, AuditLedger ledger, KnownUnits units, TimeProvider clock)
{
    private const string Action = "DELIVER_NOTICE";
    private const string Account = "system:notices";

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

            isWritten |= await store.CommitAsync(await BatchAsync(draft, cancellationToken), cancellationToken) is CommitResult.Committed { Replayed: false };
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

    private async Task<GraphBatch> BatchAsync(NoticeDraft draft, CancellationToken cancellationToken)
    {
        var label = await store.InternLabelAsync(NoticeLabel.Of(draft.Unit, draft.Document.SupervisorsOnly), cancellationToken);
        var (source, writes) = await SourceAsync(draft.Unit, cancellationToken);
        return new GraphBatch
        {
            Operation = new OperationId(StableId.Of("operation", Account, Action, $"{draft.Id}")),
            RequestHash = SHA256.HashData(Encoding.UTF8.GetBytes($"{draft.Id}")),
            Account = Account,
            UnitId = draft.Unit,
            Action = Action,
            Sources = writes,
            Records = [NoticeNode.Kept.Write(draft.Id, 0, draft.Unit, source, label, UnixMicroseconds.From(clock.GetUtcNow()), draft.Document)],
        };
    }

    private async Task<(SourceId Source, IReadOnlyList<SourceWrite> Writes)> SourceAsync(string unit, CancellationToken cancellationToken)
    {
        var externalId = UnitSource.ExternalIdOf(unit);
        if (await store.FindOwnSourcesAsync(unit, [externalId], cancellationToken) is [var known, ..])
        {
            return (known.Id, []);
        }

        var (id, label) = (UnitSource.IdOf(unit), await store.InternLabelAsync(HandlingLabel.Public(unit), cancellationToken));
        return (id, [new SourceWrite { Id = id, Name = units().FirstOrDefault(known => known.Id == unit)?.Name ?? unit, OwnerUnit = unit, ExternalId = externalId, Label = label }]);
    }
}
