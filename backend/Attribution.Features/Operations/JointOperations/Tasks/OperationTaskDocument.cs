namespace Attribution.Features.Operations.JointOperations.Tasks;

/// <summary>A task as it is kept. It is the lead's, whoever added it.</summary>
internal sealed record OperationTaskDocument
{
    /// <summary>Record of the operation.</summary>
    public required string Operation { get; init; }

    public required string Title { get; init; }

    /// <summary>Name of a phase; null: of none.</summary>
    public string? Phase { get; init; }

    /// <summary>Unit that does it; null: nobody yet.</summary>
    public string? Unit { get; init; }

    /// <summary>Account of that unit; null: whoever of it.</summary>
    public string? Account { get; init; }

    public DateTimeOffset? DueAt { get; init; }

    public OperationTaskState State { get; init; } = OperationTaskState.Open;

    public required string AddedBy { get; init; }
}
