namespace Attribution.Features.Operations.JointOperations;

/// <summary>A joint operation as it is kept by the unit that leads it. Who takes part is kept in memberships.</summary>
internal sealed record JointOperationDocument
{
    public required string CodeName { get; init; }

    public required string Aim { get; init; }

    public required DateTimeOffset StartsOn { get; init; }

    /// <summary>Null: open.</summary>
    public DateTimeOffset? EndsOn { get; init; }

    public OperationState State { get; init; }

    public IReadOnlyList<OperationPhase> Phases { get; init; } = [];

    /// <summary>Record of the shared chart; null: none yet.</summary>
    public string? Chart { get; init; }

    public required string OpenedBy { get; init; }
}
