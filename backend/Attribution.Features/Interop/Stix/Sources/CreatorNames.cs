using Attribution.Features.Interop.Stix.Labels;
using Attribution.Features.Interop.Stix.Reading;

namespace Attribution.Features.Interop.Stix.Sources;

/// <summary>Names of the identities of a file, and what they say of their handling. At most 200,000 are kept; further ones are called by their ids.</summary>
internal sealed class CreatorNames(LabelSpecs specs)
{
    private const int Most = 200_000;

    private readonly Dictionary<string, (string Name, int Spec)> byId = new(StringComparer.Ordinal);

    public void Add(StixObject identity)
    {
        if (byId.Count < Most && identity.Text("name"u8) is { Length: > 0 } name)
        {
            byId[identity.Id] = (name, specs.Of(identity));
        }
    }

    public bool TryGet(string id, out (string Name, int Spec) creator) => byId.TryGetValue(id, out creator);
}
