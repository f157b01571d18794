using Attribution.Domain.Identifiers;

namespace Attribution.Graph.Store;

/// <summary>One end of a claim: a record, or another claim (notes, opinions and report references point at relationships).</summary>
public readonly record struct EndRef
{
    private EndRef(UInt128 value, bool isClaim) => (Value, IsClaim) = (value, isClaim);

    /// <summary>The 128-bit id of the record or claim.</summary>
    public UInt128 Value { get; }

    /// <summary>True if the end is a claim.</summary>
    public bool IsClaim { get; }

    /// <summary>An end that is a record.</summary>
    public static EndRef Of(RecordId record) => new(record.Value, false);

    /// <summary>An end that is a claim.</summary>
    public static EndRef Of(ClaimId claim) => new(claim.Value, true);
}
