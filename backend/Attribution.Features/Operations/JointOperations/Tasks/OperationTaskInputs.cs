using Attribution.GraphQL.Types;

namespace Attribution.Features.Operations.JointOperations.Tasks;

/// <summary>A task to add to an operation.</summary>
[InputObjectType("AddOperationTaskInput")]
public sealed record AddOperationTaskInput
{
    /// <summary>The operation.</summary>
    [ID]
    public required string OperationId { get; init; }

    /// <summary>What is to be done, 1 to 500 characters.</summary>
    public required string Title { get; init; }

    /// <summary>Name of one of the operation's phases.</summary>
    public string? Phase { get; init; }

    /// <summary>A unit that takes part and does it.</summary>
    public string? UnitId { get; init; }

    /// <summary>An account of that unit.</summary>
    public string? Account { get; init; }

    /// <summary>Until when.</summary>
    public DateTimeOffset? DueAt { get; init; }

    /// <summary>The same key and input have one effect.</summary>
    [ID]
    public required string IdempotencyKey { get; init; }
}

/// <summary>What changes of a task; what is left out stays.</summary>
[InputObjectType("ChangeOperationTaskInput")]
public sealed record ChangeOperationTaskInput
{
    /// <summary>The task.</summary>
    [ID]
    public required string TaskId { get; init; }

    /// <summary>The version that was read.</summary>
    public required int ExpectedVersion { get; init; }

    /// <summary>Where it stands.</summary>
    public OperationTaskState? State { get; init; }

    /// <summary>A unit that takes part and does it; the account is then the one given.</summary>
    public string? UnitId { get; init; }

    /// <summary>An account of the unit that does it.</summary>
    public string? Account { get; init; }

    /// <summary>Until when.</summary>
    public DateTimeOffset? DueAt { get; init; }

    /// <summary>The same key and input have one effect.</summary>
    [ID]
    public required string IdempotencyKey { get; init; }
}
