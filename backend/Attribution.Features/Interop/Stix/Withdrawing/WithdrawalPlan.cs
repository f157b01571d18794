using Attribution.Domain.Identifiers;
using Attribution.Graph.Store;
using Attribution.Graph.Views;

namespace Attribution.Features.Interop.Stix.Withdrawing;

/// <summary>What must be written so that an import has left no trace in the current view.</summary>
internal sealed class WithdrawalPlan(IGraphStore store, View view)
{
    private const int ReadSize = 1000;

    private long importStart = long.MaxValue;

    public List<RecordWrite> Records { get; } = [];

    public List<ClaimWrite> Claims { get; } = [];

    public int Closed { get; private set; }

    public int Restored { get; private set; }

    public int LeftAlone { get; private set; }

    /// <summary>Makes the plan. O(what the import wrote).</summary>
    public async Task MakeAsync(string unit, ImportId import, CancellationToken cancellationToken)
    {
        List<ImportedItem> items = [];
        await foreach (var item in store.ListImportedAsync(unit, import, cancellationToken).ConfigureAwait(false))
        {
            items.Add(item);
        }

        var records = await ReadRecordsAsync([.. items.Where(item => !item.IsClaim)], cancellationToken).ConfigureAwait(false);
        var claims = await ReadClaimsAsync([.. items.Where(item => item.IsClaim)], cancellationToken).ConfigureAwait(false);
        importStart = records.Values.Select(record => record.RecordedFrom).Concat(claims.Values.Select(claim => claim.RecordedFrom)).DefaultIfEmpty(long.MaxValue).Min();
        foreach (var item in items)
        {
            await (item.IsClaim ? PlanClaimAsync(item, claims, cancellationToken) : PlanRecordAsync(item, records, cancellationToken)).ConfigureAwait(false);
        }
    }

    private async Task<Dictionary<int, RecordVersion>> ReadRecordsAsync(ImportedItem[] items, CancellationToken cancellationToken)
    {
        Dictionary<int, RecordVersion> found = [];
        foreach (var chunk in items.Chunk(ReadSize))
        {
            foreach (var record in await store.ReadRecordsAsync(view, [.. chunk.Select(item => item.Number)], cancellationToken).ConfigureAwait(false))
            {
                found.Add(record.Number, record);
            }
        }

        return found;
    }

    private async Task<Dictionary<int, ClaimVersion>> ReadClaimsAsync(ImportedItem[] items, CancellationToken cancellationToken)
    {
        Dictionary<int, ClaimVersion> found = [];
        foreach (var chunk in items.Chunk(ReadSize))
        {
            foreach (var claim in await store.ReadClaimsAsync(view, [.. chunk.Select(item => item.Number)], cancellationToken).ConfigureAwait(false))
            {
                found.Add(claim.Number, claim);
            }
        }

        return found;
    }

    private async Task PlanRecordAsync(ImportedItem item, Dictionary<int, RecordVersion> open, CancellationToken cancellationToken)
    {
        var isOpen = open.TryGetValue(item.Number, out var current);
        if (isOpen && item.Version == 1)
        {
            Close(current!.Id); // TryGetValue found it
            return;
        }

        var history = await store.ReadRecordHistoryAsync(view, item.Number, cancellationToken).ConfigureAwait(false);
        var before = history.LastOrDefault(version => version.Version < item.Version && version.RecordedFrom < importStart);
        var stood = before is not null && StoodUntil(before.RecordedTo);
        if (stood)
        {
            Restored++;
            Records.Add(new RecordWrite { Id = before!.Id, ExpectedVersion = item.Version, Content = before.Content }); // stood only if it is there
        }
        else if (isOpen)
        {
            Close(current!.Id, item.Version);
        }
        else if (history.Count == 0)
        {
            LeftAlone++;
        }
    }

    private async Task PlanClaimAsync(ImportedItem item, Dictionary<int, ClaimVersion> open, CancellationToken cancellationToken)
    {
        var isOpen = open.TryGetValue(item.Number, out var current);
        if (isOpen && item.Version == 1)
        {
            CloseClaim(current!.Id); // TryGetValue found it
            return;
        }

        var history = await store.ReadClaimHistoryAsync(view, item.Number, cancellationToken).ConfigureAwait(false);
        var before = history.LastOrDefault(version => version.Version < item.Version && version.RecordedFrom < importStart);
        if (before is not null && StoodUntil(before.RecordedTo))
        {
            Restored++;
            Claims.Add(new ClaimWrite { Id = before.Id, ExpectedVersion = item.Version, Content = before.Content });
        }
        else if (isOpen)
        {
            CloseClaim(current!.Id, item.Version);
        }
        else if (history.Count == 0)
        {
            LeftAlone++;
        }
    }

    /// <summary>The version was in force when the import came, and not closed long before.</summary>
    private bool StoodUntil(long? recordedTo) => recordedTo is null || recordedTo >= importStart;

    private void Close(RecordId record, int version = 1)
    {
        Closed++;
        Records.Add(new RecordWrite { Id = record, ExpectedVersion = version, Content = null });
    }

    private void CloseClaim(ClaimId claim, int version = 1)
    {
        Closed++;
        Claims.Add(new ClaimWrite { Id = claim, ExpectedVersion = version, Content = null });
    }
}
