using Attribution.Domain.Identifiers;
using Attribution.Features.Common.Writing;
using Attribution.Features.Interop.Stix.Mapping;
using Attribution.Graph.Store;

namespace Attribution.Features.Interop.Stix.Running;

/// <summary>Withdraws claims of references that a new version of their object no longer has. A snapshot does this anyway.</summary>
internal sealed class StaleReferences(bool isSnapshot)
{
    private readonly Dictionary<(string Owner, SourceId Source), Dictionary<string, HashSet<string>>> changed = [];

    /// <summary>Notes the references that a changed object has now.</summary>
    public void Changed(RecordDraft draft)
    {
        if (isSnapshot)
        {
            return;
        }

        var source = (draft.Header.OwnerUnit, draft.Header.Source);
        if (!changed.TryGetValue(source, out var objects))
        {
            changed.Add(source, objects = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal));
        }

        var id = ApartId.Plain(draft.Header.ExternalIds[0]);
        objects[id] = draft.References.Select(reference => ClaimMapper.ReferenceId(id, reference)).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Claims to withdraw, of those that the importer sees. O(claims of the sources whose objects changed).</summary>
    public async ValueTask<List<ClaimWrite>> FindAsync(ImportContext context, CancellationToken cancellationToken)
    {
        List<ClaimHead> stale = [];
        foreach (var ((owner, source), objects) in changed)
        {
            await foreach (var head in context.Store.ListOwnClaimsAsync(owner, source, cancellationToken).ConfigureAwait(false))
            {
                var id = ApartId.Plain(head.ExternalId);
                var slash = id.IndexOf('/', StringComparison.Ordinal);
                if (slash > 0 && objects.TryGetValue(id[..slash], out var references) && !references.Contains(id))
                {
                    stale.Add(head);
                }
            }
        }

        return [.. (await context.SeenAsync(stale, cancellationToken).ConfigureAwait(false)).Select(head => new ClaimWrite { Id = head.Id, ExpectedVersion = head.Version, Content = null })];
    }
}
