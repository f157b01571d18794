using Attribution.Domain.Identifiers;
using Attribution.Graph.Store;
using Attribution.Graph.Views;

namespace Attribution.Features.Interop.Stix.Withdrawing;

/// <summary>What must be written so that an import has left no trace of some of its items in the current view. What the import brought is closed, what it changed given back.</summary>
internal sealed class WithdrawalPlan(IGraphStore store, View view, ImportStart start)
{
    /// <summary>Writes of records.</summary>
    public List<RecordWrite> Records { get; } = [];

    /// <summary>Writes of claims.</summary>
    public List<ClaimWrite> Claims { get; } = [];

    /// <summary>Items that are closed.</summary>
    public int Closed { get; private set; }

    /// <summary>Items that are given back.</summary>
    public int Restored { get; private set; }

    /// <summary>Plans for some items of the import, all records or all claims. O(items).</summary>
    public async Task MakeAsync(IReadOnlyList<ImportedItem> items, CancellationToken cancellationToken)
    {
        int[] numbers = [.. items.Select(item => item.Number)];
        if (items is [{ IsClaim: true }, ..])
        {
            var claims = (await store.ReadClaimsAsync(view, numbers, cancellationToken).ConfigureAwait(false)).ToDictionary(claim => claim.Number);
            foreach (var item in items)
            {
                await PlanClaimAsync(item, claims.GetValueOrDefault(item.Number), cancellationToken).ConfigureAwait(false);
            }
        }
        else
        {
            var records = (await store.ReadRecordsAsync(view, numbers, cancellationToken).ConfigureAwait(false)).ToDictionary(record => record.Number);
            foreach (var item in items)
            {
                await PlanRecordAsync(item, records.GetValueOrDefault(item.Number), cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private async Task PlanRecordAsync(ImportedItem item, RecordVersion? open, CancellationToken cancellationToken)
    {
        if (open is not null && item.Version == 1)
        {
            Close(open.Id);
            return;
        }

        var history = await store.ReadRecordHistoryAsync(view, item.Number, cancellationToken).ConfigureAwait(false);
        var importStart = await start.OfAsync(cancellationToken).ConfigureAwait(false);
        var before = history.LastOrDefault(version => version.Version < item.Version && version.RecordedFrom < importStart);
        if (before is not null && (before.RecordedTo is null || before.RecordedTo >= importStart))
        {
            Restored++;
            Records.Add(new RecordWrite { Id = before.Id, ExpectedVersion = item.Version, Content = before.Content });
        }
        else if (open is not null)
        {
            Close(open.Id, item.Version);
        }
    }

    private async Task PlanClaimAsync(ImportedItem item, ClaimVersion? open, CancellationToken cancellationToken)
    {
        if (open is not null && item.Version == 1)
        {
            CloseClaim(open.Id);
            return;
        }

        var history = await store.ReadClaimHistoryAsync(view, item.Number, cancellationToken).ConfigureAwait(false);
        var importStart = await start.OfAsync(cancellationToken).ConfigureAwait(false);
        var before = history.LastOrDefault(version => version.Version < item.Version && version.RecordedFrom < importStart);
        if (before is not null && (before.RecordedTo is null || before.RecordedTo >= importStart))
        {
            Restored++;
            Claims.Add(new ClaimWrite { Id = before.Id, ExpectedVersion = item.Version, Content = before.Content });
        }
        else if (open is not null)
        {
            CloseClaim(open.Id, item.Version);
        }
    }

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
