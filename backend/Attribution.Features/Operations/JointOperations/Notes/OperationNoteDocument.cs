namespace Attribution.Features.Operations.JointOperations.Notes;

/// <summary>A note in a joint operation as it is kept.</summary>
internal sealed record OperationNoteDocument
{
    /// <summary>Record of the operation.</summary>
    public required string Operation { get; init; }

    public required string Text { get; init; }

    public required string Author { get; init; }

    /// <summary>Records and notes that it is about, as ids of the API.</summary>
    public IReadOnlyList<string> About { get; init; } = [];

    public IReadOnlyList<NoteCondition> Conditions { get; init; } = [];
}
