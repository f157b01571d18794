using Attribution.Graph.Store;

namespace Attribution.Features.Interop.Stix.Running;

/// <summary>Closes what the sources of a snapshot said before and the snapshot does not name, and references that changed objects no longer have.</summary>
internal sealed class SnapshotClosing(ImportContext context, SnapshotNames names, StaleReferences stale)
{
    private const int BatchSize = 4000;

    /// <summary>Closes; everything the import writes must be written before.</summary>
    public async ValueTask RunAsync(CancellationToken cancellationToken)
    {
        await context.Committer.DrainAsync().ConfigureAwait(false);
        var claims = await stale.FindAsync(context, cancellationToken).ConfigureAwait(false);
        List<RecordWrite> records = [];
        foreach (var (owner, source) in names.Sources)
        {
            await foreach (var head in context.Store.ListOwnRecordsAsync(owner, source, cancellationToken).ConfigureAwait(false))
            {
                if (!names.Contains(owner, source, head.ExternalId) && await context.SeesAsync(head.Label, cancellationToken).ConfigureAwait(false))
                {
                    records.Add(new RecordWrite { Id = head.Id, ExpectedVersion = head.Version, Content = null });
                }
            }

            List<ClaimHead> unnamed = [];
            await foreach (var head in context.Store.ListOwnClaimsAsync(owner, source, cancellationToken).ConfigureAwait(false))
            {
                if (!names.Contains(owner, source, head.ExternalId))
                {
                    unnamed.Add(head);
                }
            }

            // What is hidden from the importer, the snapshot does not speak of.
            foreach (var head in await context.SeenAsync(unnamed, cancellationToken).ConfigureAwait(false))
            {
                claims.Add(new ClaimWrite { Id = head.Id, ExpectedVersion = head.Version, Content = null });
            }
        }

        await CloseAsync(records, claims).ConfigureAwait(false);
    }

    /// <summary>Claims first, so that no claim is ever left at a closed record.</summary>
    private async ValueTask CloseAsync(List<RecordWrite> records, List<ClaimWrite> claims)
    {
        context.Counts.Closed += records.Count + claims.Count;
        foreach (var chunk in claims.Chunk(BatchSize))
        {
            await context.SendAsync(context.NewBatch(ImportStates.Running) with { Claims = chunk }).ConfigureAwait(false);
        }

        foreach (var chunk in records.Chunk(BatchSize))
        {
            await context.SendAsync(context.NewBatch(ImportStates.Running) with { Records = chunk }).ConfigureAwait(false);
        }
    }
}
