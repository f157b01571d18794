using Attribution.Domain.Kinds;
using Attribution.Features.Interop.Stix.Labels;
using Attribution.Features.Interop.Stix.Reading;
using Attribution.Features.Interop.Stix.Running;
using Attribution.Features.Interop.Stix.Sources;

namespace Attribution.Features.Interop.Stix.Mapping;

/// <summary>
/// Which records an object gives. An observable carries no creator: each observed-data that names it gives a record of it (README
/// of the data, "Observables").
/// </summary>
internal sealed class RecordVariants(FileLabels labels, SourceTable sources, Observations observations, StixKeys keys)
{
    /// <summary>At least one, or the fault of the label of the object's own.</summary>
    public async ValueTask<(IReadOnlyList<RecordVariant> Variants, string? Fault)> OfAsync(
        StixObject stixObject, KindDefinition kind, CancellationToken cancellationToken)
    {
        var spec = labels.Specs.Of(stixObject);
        var observed = kind.IsObservable ? observations.Of(keys.Of(stixObject.Id)) : [];
        List<RecordVariant> variants = [];
        if (observed.Count == 0 || !labels.Specs.IsSilent(spec))
        {
            var own = await labels.OfAsync(spec, cancellationToken).ConfigureAwait(false);
            if (own.Fault is not null)
            {
                return ([], own.Fault);
            }

            var source = await sources.OfAsync(own.Owner, sources.KeyOf(stixObject), own.IsPublic, cancellationToken).ConfigureAwait(false);
            variants.Add(new RecordVariant(own, source, 0, stixObject.Id));
        }

        foreach (var observation in observed)
        {
            await AddObservedAsync(variants, stixObject.Id, observation, cancellationToken).ConfigureAwait(false);
        }

        return (variants, null);
    }

    /// <summary>An observed-data under a label that is refused gives no record; it is reported where it stands itself.</summary>
    private async ValueTask AddObservedAsync(
        List<RecordVariant> variants, string id, (int Number, Guid Uuid, int LabelSpec, string SourceKey) observation, CancellationToken cancellationToken)
    {
        var label = await labels.OfAsync(observation.LabelSpec, cancellationToken).ConfigureAwait(false);
        if (label.Fault is not null)
        {
            return;
        }

        var source = await sources.OfAsync(label.Owner, observation.SourceKey, label.IsPublic, cancellationToken).ConfigureAwait(false);
        var known = variants.Where(variant => variant.Source == source).ToArray();
        if (!Array.Exists(known, variant => variant.Label.Id == label.Id))
        {
            variants.Add(known.Length == 0
                ? new RecordVariant(label, source, 0, id)
                : new RecordVariant(label, source, observation.Number, $"{id}@observed-data--{observation.Uuid:D}"));
        }
    }
}
