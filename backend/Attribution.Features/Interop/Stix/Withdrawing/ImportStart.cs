using Attribution.Graph.Store;
using Attribution.Graph.Views;

namespace Attribution.Features.Interop.Stix.Withdrawing;

/// <summary>When the earliest of the versions that stand of an import was recorded; looked up when first asked for, since an import that only brought new items never asks.</summary>
internal sealed class ImportStart(IGraphStore store, View view, IReadOnlyList<ImportedItem> items)
{
    private const int ReadSize = 2000;

    private long? known;

    /// <summary>The time, µs since 1970; <see cref="long.MaxValue"/>: nothing of the import is visible.</summary>
    public async ValueTask<long> OfAsync(CancellationToken cancellationToken)
    {
        known ??= await ReadAsync(cancellationToken).ConfigureAwait(false);
        return known.Value;
    }

    private async Task<long> ReadAsync(CancellationToken cancellationToken)
    {
        var earliest = long.MaxValue;
        foreach (var chunk in items.Chunk(ReadSize))
        {
            int[] records = [.. chunk.Where(item => !item.IsClaim).Select(item => item.Number)];
            int[] claims = [.. chunk.Where(item => item.IsClaim).Select(item => item.Number)];
            var times = (await store.ReadRecordsAsync(view, records, cancellationToken).ConfigureAwait(false)).Select(record => record.RecordedFrom)
                .Concat((await store.ReadClaimsAsync(view, claims, cancellationToken).ConfigureAwait(false)).Select(claim => claim.RecordedFrom));
            earliest = times.Append(earliest).Min();
        }

        return earliest;
    }
}
