using Attribution.Domain.Identifiers;
using Attribution.Graph.Store;

namespace Attribution.Graph.Neo4j.Writing;

/// <summary>Refusals that records, claims and sources share.</summary>
internal static class Refusals
{
    public static CommitResult.Refused UnknownLabel(string item, LabelId label, int index) =>
        new("UNKNOWN_LABEL", $"The {item} has the label {label.Value}, which was never interned.", index);

    public static CommitResult.Refused UnknownSource(string item, int index) => new("UNKNOWN_SOURCE", $"The {item} names a source that was never written.", index);

    public static CommitResult.Refused Stale(string item, int expected, int current, int index) =>
        new("STALE_VERSION", $"The {item} has version {current}, not {expected}.", index, current);

    public static CommitResult.Refused WrittenTwice(string item, int current, int index) => new("STALE_VERSION", $"The {item} is written twice in one batch.", index, current);

    public static CommitResult.Refused DuplicateExternalId(string item, string externalId, int index) =>
        new("DUPLICATE_EXTERNAL_ID", $"Owner and source already have another {item} with the external id '{externalId}'.", index);
}
