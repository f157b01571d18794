using Attribution.GraphQL.Types;

namespace Attribution.Features.Operations.JointOperations;

/// <summary>A joint operation to open; the caller's unit leads it.</summary>
[InputObjectType("OpenOperationInput")]
public sealed record OpenOperationInput
{
    /// <summary>What it is called, 1 to 100 characters; whoever is asked to join reads it. It stays.</summary>
    public required string CodeName { get; init; }

    /// <summary>What it is for, 1 to 5,000 characters.</summary>
    public required string Aim { get; init; }

    /// <summary>When it begins.</summary>
    public required DateTimeOffset StartsOn { get; init; }

    /// <summary>When it ends; open if left out.</summary>
    public DateTimeOffset? EndsOn { get; init; }

    /// <summary>Its phases in their order; at most 20.</summary>
    public IReadOnlyList<OperationPhaseInput>? Phases { get; init; }

    /// <summary>Units to ask to join; at most 50.</summary>
    public IReadOnlyList<string>? Units { get; init; }

    /// <summary>The same key and input have one effect.</summary>
    [ID]
    public required string IdempotencyKey { get; init; }
}

/// <summary>A phase of a joint operation.</summary>
[InputObjectType("OperationPhaseInput")]
public sealed record OperationPhaseInput
{
    /// <summary>Its name, 1 to 100 characters.</summary>
    public required string Name { get; init; }

    /// <summary>When it begins; not fixed if left out.</summary>
    public DateTimeOffset? StartsOn { get; init; }

    /// <summary>When it ends; open if left out.</summary>
    public DateTimeOffset? EndsOn { get; init; }
}

/// <summary>What changes of a joint operation that the caller's unit leads; what is left out stays.</summary>
[InputObjectType("ChangeOperationInput")]
public sealed record ChangeOperationInput
{
    /// <summary>The operation.</summary>
    [ID]
    public required string OperationId { get; init; }

    /// <summary>The version that was read.</summary>
    public required int ExpectedVersion { get; init; }

    /// <summary>What it is for.</summary>
    public string? Aim { get; init; }

    /// <summary>When it begins.</summary>
    public DateTimeOffset? StartsOn { get; init; }

    /// <summary>When it ends.</summary>
    public DateTimeOffset? EndsOn { get; init; }

    /// <summary>Where it stands.</summary>
    public OperationState? State { get; init; }

    /// <summary>All its phases.</summary>
    public IReadOnlyList<OperationPhaseInput>? Phases { get; init; }

    /// <summary>The same key and input have one effect.</summary>
    [ID]
    public required string IdempotencyKey { get; init; }
}

/// <summary>A chart of the caller's that everybody in a joint operation shall see and change.</summary>
[InputObjectType("ShareChartInput")]
public sealed record ShareChartInput
{
    /// <summary>The operation.</summary>
    [ID]
    public required string OperationId { get; init; }

    /// <summary>The version of it that was read.</summary>
    public required int ExpectedVersion { get; init; }

    /// <summary>A chart that the caller saved; a copy of it is shared.</summary>
    [ID]
    public required string ChartId { get; init; }

    /// <summary>The same key and input have one effect.</summary>
    [ID]
    public required string IdempotencyKey { get; init; }
}
