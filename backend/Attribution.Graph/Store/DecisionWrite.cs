using Attribution.Domain.Identifiers;

namespace Attribution.Graph.Store;

/// <summary>A new identity decision between two records, or, with <see cref="Withdraw"/>, its withdrawal. Decisions are never changed.</summary>
public sealed record DecisionWrite
{
    /// <summary>The decision.</summary>
    public required DecisionId Id { get; init; }

    /// <summary>True to withdraw the decision named; the other members are then ignored.</summary>
    public bool Withdraw { get; init; }

    /// <summary>One record.</summary>
    public RecordId Left { get; init; }

    /// <summary>The other record, of the same identity family if the verdict is <see cref="Verdict.Same"/>.</summary>
    public RecordId Right { get; init; }

    /// <summary>What was decided.</summary>
    public Verdict Verdict { get; init; }

    /// <summary>Label of the decision.</summary>
    public LabelId Label { get; init; }

    /// <summary>Unit whose decision it is.</summary>
    public string OwnerUnit { get; init; } = "";

    /// <summary>Why, in words.</summary>
    public string Reason { get; init; } = "";
}
