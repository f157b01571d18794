using Attribution.GraphQL.Types;

namespace Attribution.Features.Operations.NearMatches;

/// <summary>What becomes of a near match.</summary>
[InputObjectType("DecideNearMatchInput")]
public sealed record DecideNearMatchInput
{
    /// <summary>The near match.</summary>
    [ID]
    public required string NearMatchId { get; init; }

    /// <summary>Whether the asking unit is told whom to ask.</summary>
    public required NearMatchDecision Decision { get; init; }

    /// <summary>Why, 1 to 2,000 characters; kept with the own unit.</summary>
    public required string Reason { get; init; }

    /// <summary>The version that was read.</summary>
    public required int ExpectedVersion { get; init; }

    /// <summary>The same key and input have one effect.</summary>
    [ID]
    public required string IdempotencyKey { get; init; }
}
