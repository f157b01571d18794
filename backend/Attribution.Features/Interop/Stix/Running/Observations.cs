using System.Runtime.InteropServices;
using Attribution.Features.Interop.Stix.Mapping;

namespace Attribution.Features.Interop.Stix.Running;

/// <summary>Who observed which observables: what the observed-data objects of a file name. About 60 bytes for each name.</summary>
internal sealed class Observations
{
    private readonly List<Observation> observations = [];
    private readonly List<string> sourceKeys = [];
    private readonly Dictionary<string, int> sourceKeyNumbers = new(StringComparer.Ordinal);
    private readonly Dictionary<StixKey, int> heads = [];
    private readonly List<(int Observation, int Next)> links = [];

    /// <summary>Adds an observed-data object.</summary>
    public void Add(Guid uuid, int labelSpec, string sourceKey, IEnumerable<StixKey> observables)
    {
        if (!sourceKeyNumbers.TryGetValue(sourceKey, out var number))
        {
            sourceKeyNumbers.Add(sourceKey, number = sourceKeys.Count);
            sourceKeys.Add(sourceKey);
        }

        foreach (var observable in observables)
        {
            ref var head = ref CollectionsMarshal.GetValueRefOrAddDefault(heads, observable, out var exists);
            links.Add((observations.Count, exists ? head : -1));
            head = links.Count - 1;
        }

        observations.Add(new Observation(uuid, labelSpec, number));
    }

    /// <summary>The observations of an observable in the file's order, each with its number from 1.</summary>
    public IReadOnlyList<(int Number, Guid Uuid, int LabelSpec, string SourceKey)> Of(StixKey observable)
    {
        List<(int, Guid, int, string)> found = [];
        for (var link = heads.GetValueOrDefault(observable, -1); link >= 0; link = links[link].Next)
        {
            var observation = observations[links[link].Observation];
            found.Add((links[link].Observation + 1, observation.Uuid, observation.LabelSpec, sourceKeys[observation.SourceKey]));
        }

        found.Reverse();
        return found;
    }

    private readonly record struct Observation(Guid Uuid, int LabelSpec, int SourceKey);
}
