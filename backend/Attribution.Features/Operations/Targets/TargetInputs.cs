using Attribution.Features.Common.Writing;
using Attribution.GraphQL.Types;

namespace Attribution.Features.Operations.Targets;

/// <summary>A target to declare.</summary>
[InputObjectType("DeclareTargetInput")]
public sealed record DeclareTargetInput
{
    /// <summary>An open case of the caller's unit.</summary>
    [ID]
    public required string CaseId { get; init; }

    /// <summary>The value.</summary>
    public required SelectorInput Selector { get; init; }

    /// <summary>What others learn who hold or ask for it.</summary>
    public required TargetPolicy Policy { get; init; }

    /// <summary>Whether a hit warns against taking it down or reporting it; needs a policy that lets others know. False if left out.</summary>
    public bool? DoNotTouch { get; init; }

    /// <summary>Why it is a target, 1 to 2,000 characters.</summary>
    public required string Reason { get; init; }

    /// <summary>Who may see the target itself; the unit's declared default if left out.</summary>
    public HandlingInput? Handling { get; init; }

    /// <summary>The same key and input have one effect.</summary>
    [ID]
    public required string IdempotencyKey { get; init; }
}

/// <summary>A target to withdraw.</summary>
[InputObjectType("WithdrawTargetInput")]
public sealed record WithdrawTargetInput
{
    /// <summary>The target.</summary>
    [ID]
    public required string TargetId { get; init; }

    /// <summary>The version that was read.</summary>
    public required int ExpectedVersion { get; init; }

    /// <summary>The same key and input have one effect.</summary>
    [ID]
    public required string IdempotencyKey { get; init; }
}
