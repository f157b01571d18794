using Attribution.Domain.Identifiers;
using Attribution.Graph.Sqlite.Bodies;

namespace Attribution.Graph.Sqlite.Rows;

/// <summary>The row of a claim: what never changes, and its current version. A closed claim's row is its end: version and time of the end, the rest as last said.</summary>
internal readonly record struct ClaimRow(
    int Number, ClaimId Id, int Owner, int Source, ushort TypeCode, int From, int To, ItemState State, byte Confidence, LabelId Label, long? ValidFrom, long? ValidTo,
    int Version, long RecordedFrom, long Body)
{
    /// <summary>Stands for "no confidence given".</summary>
    public const byte NoConfidence = 255;

    public bool IsClosed => (State & ItemState.Closed) != 0;

    public bool FromIsClaim => (State & ItemState.FromIsClaim) != 0;

    public bool ToIsClaim => (State & ItemState.ToIsClaim) != 0;

    /// <summary>The current version; meaningless for a closed claim.</summary>
    public StoredClaimVersion Current => new(Version, Facts(Label, Confidence, ValidFrom, ValidTo), RecordedFrom, null, Body);

    public static ClaimFacts Facts(LabelId label, byte confidence, long? validFrom, long? validTo) =>
        new(label, confidence == NoConfidence ? null : confidence, validFrom, validTo);
}

/// <summary>One version of a claim as rows hold it.</summary>
internal readonly record struct StoredClaimVersion(int Version, ClaimFacts Facts, long RecordedFrom, long? RecordedTo, long Body);
