using Attribution.Features.Interop.Stix.Mapping;
using Attribution.Graph.Store;

namespace Attribution.Features.Interop.Stix.Running;

/// <summary>Gathers drafts, and writes them in batches of some thousand. No batch writes one item twice.</summary>
internal sealed class DraftQueue(ImportContext context, SnapshotNames names, StaleReferences stale)
{
    private const int BatchSize = 4000;

    private readonly RecordWrites recordWrites = new(context, names, stale);
    private readonly ClaimWrites claimWrites = new(context, names);
    private readonly Dictionary<long, PendingClaim> completable = [];
    private readonly List<string> waitedFor = [];

    private List<RecordDraft> records = [];
    private List<ClaimDraft> claims = [];
    private bool needsLookUp;

    /// <summary>Number of the batch being gathered, from 1.</summary>
    public int Number { get; private set; } = 1;

    /// <summary>Objects older than what is there, by index.</summary>
    public HashSet<long> Older => recordWrites.Older;

    /// <summary>Pending claims of earlier imports that something of this file may complete.</summary>
    public IReadOnlyCollection<PendingClaim> Completable => completable.Values;

    /// <summary>External ids that claims of this import wait for.</summary>
    public IReadOnlyList<string> WaitedFor => waitedFor;

    /// <summary>Announces a write to an item: what the same batch would write twice is written first.</summary>
    public async ValueTask TouchAsync(int item, bool isNew, CancellationToken cancellationToken)
    {
        if (context.Items[item].Batch == Number)
        {
            await FlushAsync(cancellationToken).ConfigureAwait(false);
        }

        needsLookUp |= !isNew;
        context.Items[item].Batch = Number;
    }

    public void Add(RecordDraft draft) => records.Add(draft);

    public void Add(ClaimDraft draft) => claims.Add(draft);

    /// <summary>Writes if enough is gathered; called between objects.</summary>
    public ValueTask FlushIfFullAsync(CancellationToken cancellationToken) =>
        records.Count + claims.Count >= BatchSize ? FlushAsync(cancellationToken) : ValueTask.CompletedTask;

    /// <summary>Writes all that is gathered.</summary>
    public async ValueTask FlushAsync(CancellationToken cancellationToken)
    {
        Number++;
        if (needsLookUp)
        {
            await context.Committer.DrainAsync().ConfigureAwait(false);
        }

        var lookUp = needsLookUp || !context.StoreIsEmpty;
        BatchWrites writes = new() { Claims = claimWrites.TakeLater() };
        writes.Records = await recordWrites.MakeAsync(records, lookUp, cancellationToken).ConfigureAwait(false);
        await claimWrites.MakeAsync(claims, lookUp, writes, cancellationToken).ConfigureAwait(false);
        await NotePendingAsync(writes, cancellationToken).ConfigureAwait(false);
        (records, claims, needsLookUp) = ([], [], false);
        var sources = context.Sources.TakeWrites();
        if (!writes.IsEmpty || sources.Count > 0)
        {
            await context.SendAsync(context.NewBatch(ImportStates.Running) with
            {
                Sources = sources,
                Records = writes.Records,
                Claims = writes.Claims,
                Pending = writes.Pending,
                PendingDone = writes.PendingDone,
            }).ConfigureAwait(false);
        }
    }

    /// <summary>Writes what must follow what was written last.</summary>
    public async ValueTask FinishAsync(CancellationToken cancellationToken)
    {
        await FlushAsync(cancellationToken).ConfigureAwait(false);
        await FlushAsync(cancellationToken).ConfigureAwait(false);
    }

    private async ValueTask NotePendingAsync(BatchWrites writes, CancellationToken cancellationToken)
    {
        waitedFor.AddRange(writes.Pending.SelectMany(pending => pending.WaitsFor));
        if (context.StoreIsEmpty)
        {
            return;
        }

        var newIds = RecordWrites.NewIds(writes.Records).Select(group => (group.Key, Ids: group.ToList())).ToList();
        newIds.AddRange(writes.Claims.Where(write => write.Header?.ExternalId is not null).GroupBy(write => write.Header!.OwnerUnit) // filtered to those with a header
            .Select(group => (group.Key, group.Select(write => write.Header!.ExternalId!).ToList())));
        foreach (var (owner, ids) in newIds)
        {
            foreach (var pending in await context.Store.FindPendingAsync(owner, ids, cancellationToken).ConfigureAwait(false))
            {
                completable[pending.Number] = pending;
            }
        }
    }
}
