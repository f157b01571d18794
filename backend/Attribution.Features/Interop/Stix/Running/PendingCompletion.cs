using Attribution.Features.Interop.Stix.Mapping;
using Attribution.Graph.Store;

namespace Attribution.Features.Interop.Stix.Running;

/// <summary>Completes claims that waited for something which is there now.</summary>
internal sealed class PendingCompletion(ImportContext context, DraftQueue queue, ReferenceResolver resolver, StixKeys keys)
{
    private const int MaxIds = 1000;

    /// <summary>Completes what this import made possible, waiting claims of its own included.</summary>
    public async ValueTask RunAsync(CancellationToken cancellationToken)
    {
        await context.Committer.DrainAsync().ConfigureAwait(false);
        Dictionary<long, PendingClaim> waiting = queue.Completable.ToDictionary(pending => pending.Number);
        var own = queue.WaitedFor.Distinct().Where(id => context.Items.Contains(keys.Of(id)));
        foreach (var chunk in own.Chunk(MaxIds))
        {
            foreach (var pending in await context.Store.FindPendingAsync(context.Request.Unit.Id, chunk, cancellationToken).ConfigureAwait(false))
            {
                waiting[pending.Number] = pending;
            }
        }

        foreach (var pending in waiting.Values.OrderBy(pending => pending.Number))
        {
            await CompleteAsync(pending, cancellationToken).ConfigureAwait(false);
            await queue.FlushIfFullAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private async ValueTask CompleteAsync(PendingClaim pending, CancellationToken cancellationToken)
    {
        var from = await EndAsync(pending, pending.Header.From, pending.FromExternalId, cancellationToken).ConfigureAwait(false);
        var to = await EndAsync(pending, pending.Header.To, pending.ToExternalId, cancellationToken).ConfigureAwait(false);
        if (from.IsMissing || to.IsMissing)
        {
            return;
        }

        queue.Add(new ClaimDraft
        {
            Place = new ObjectPlace(-1, 0, pending.Header.ExternalId ?? ""),
            Item = -1,
            Header = pending.Header,
            Content = pending.Content,
            From = from,
            To = to,
            Completes = pending.Number,
        });
    }

    private ValueTask<DraftEnd> EndAsync(PendingClaim pending, EndRef known, string externalId, CancellationToken cancellationToken) => known != default
        ? new ValueTask<DraftEnd>(DraftEnd.OfStored(known, externalId))
        : resolver.AnywhereAsync(pending.OwnerUnit, pending.Content.Label, externalId, cancellationToken);
}
