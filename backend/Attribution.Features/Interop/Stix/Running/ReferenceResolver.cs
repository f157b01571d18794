using Attribution.Domain.Identifiers;
using Attribution.Features.Common.Writing;
using Attribution.Features.Interop.Stix.Mapping;
using Attribution.Graph.Store;

namespace Attribution.Features.Interop.Stix.Running;

/// <summary>Finds what a reference means: in the file, then among the owner's own data, then among what the importer sees.</summary>
internal sealed class ReferenceResolver(ImportContext context, StixKeys keys)
{
    private const int MostRemembered = 50_000;

    private readonly Dictionary<(string Owner, string Id), EndRef> remembered = [];

    /// <summary>The end in the file; missing if it is not there, or not yet.</summary>
    public DraftEnd InFile(string owner, LabelId label, string id)
    {
        var item = context.Items.Resolve(keys.Of(id), context.Items.OwnerNumber(owner), label.Value, context.Request.TrustLabels);
        return item < 0 ? DraftEnd.Missing(id) : DraftEnd.OfItem(item, id);
    }

    /// <summary>The end in the file or in the store; missing if it is nowhere.</summary>
    public async ValueTask<DraftEnd> AnywhereAsync(string owner, LabelId label, string id, CancellationToken cancellationToken)
    {
        var end = InFile(owner, label, id);
        return end.IsMissing && !context.StoreIsEmpty ? await StoredAsync(owner, id, cancellationToken).ConfigureAwait(false) : end;
    }

    private async ValueTask<DraftEnd> StoredAsync(string owner, string id, CancellationToken cancellationToken)
    {
        if (!remembered.TryGetValue((owner, id), out var end))
        {
            end = await FindAsync(owner, id, cancellationToken).ConfigureAwait(false);
            if (remembered.Count >= MostRemembered)
            {
                remembered.Clear();
            }

            remembered.Add((owner, id), end);
        }

        return end == default ? DraftEnd.Missing(id) : DraftEnd.OfStored(end, id);
    }

    private async ValueTask<EndRef> FindAsync(string owner, string id, CancellationToken cancellationToken)
    {
        if (id.StartsWith("relationship--", StringComparison.Ordinal))
        {
            return await FindClaimAsync(owner, id, cancellationToken).ConfigureAwait(false);
        }

        var own = await SeenAsync(await context.Store.FindOwnRecordsAsync(owner, [id], cancellationToken).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);
        if (own.Count > 0)
        {
            return EndRef.Of(own.OrderBy(head => head.Closed).ThenBy(head => head.Number).First().Id);
        }

        var visible = await context.Store.FindByExternalIdsAsync(context.Request.View, [id], cancellationToken).ConfigureAwait(false);
        var records = await context.Store.ReadRecordsAsync(context.Request.View, [.. visible.Select(hit => hit.Number).Take(1)], cancellationToken).ConfigureAwait(false);
        return records.Count == 0 ? default : EndRef.Of(records[0].Id);
    }

    // A level at which nothing lies is the last.
    private async ValueTask<EndRef> FindClaimAsync(string owner, string id, CancellationToken cancellationToken)
    {
        for (var level = 0; ; level++)
        {
            var claims = await context.Store.FindOwnClaimsAsync(owner, [ApartId.Of(id, context.Request.Account, level)], cancellationToken).ConfigureAwait(false);
            var seen = await context.SeenAsync(claims, cancellationToken).ConfigureAwait(false);
            if (seen.Count > 0 || claims.Count == 0)
            {
                return seen.Count == 0 ? default : EndRef.Of(seen.OrderBy(head => head.Closed).ThenBy(head => head.Number).First().Id);
            }
        }
    }

    private async ValueTask<List<RecordHead>> SeenAsync(IReadOnlyList<RecordHead> heads, CancellationToken cancellationToken)
    {
        List<RecordHead> seen = new(heads.Count);
        foreach (var head in heads)
        {
            if (await context.SeesAsync(head.Label, cancellationToken).ConfigureAwait(false))
            {
                seen.Add(head);
            }
        }

        return seen;
    }
}
