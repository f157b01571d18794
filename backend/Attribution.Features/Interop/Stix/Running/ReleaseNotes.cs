using Attribution.Domain.Identifiers;
using Attribution.Graph.Store;

namespace Attribution.Features.Interop.Stix.Running;

/// <summary>Tells, once for each label of an import, that things are released beyond the unit under it: before the first of them is written, so that none is that could not be put on record.</summary>
internal sealed class ReleaseNotes(IGraphStore store, ImportRequest request, ImportId import)
{
    private readonly HashSet<LabelId> known = [];

    /// <summary>Looks through a batch that is about to be written.</summary>
    public async ValueTask TellAsync(GraphBatch batch, CancellationToken cancellationToken)
    {
        if (request.OnRelease is not { } tellAsync)
        {
            return;
        }

        var labels = batch.Records.Select(record => record.Content?.Label).Concat(batch.Claims.Select(claim => claim.Content?.Label));
        foreach (var label in labels.OfType<LabelId>().Where(known.Add).ToArray())
        {
            var read = await store.ReadLabelAsync(label, cancellationToken).ConfigureAwait(false);
            if (read.Audience.Any(rule => rule.ReleaseTo.Count > 0))
            {
                await tellAsync(import, read, cancellationToken).ConfigureAwait(false);
            }
        }
    }
}
