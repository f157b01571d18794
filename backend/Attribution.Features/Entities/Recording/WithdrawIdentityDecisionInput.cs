using Attribution.GraphQL.Types;

namespace Attribution.Features.Entities.Recording;

/// <summary>An identity decision of the caller's unit to take back.</summary>
[InputObjectType("WithdrawIdentityDecisionInput")]
public sealed record WithdrawIdentityDecisionInput
{
    /// <summary>The decision.</summary>
    [ID]
    public required string Id { get; init; }

    /// <summary>The same key and input have one effect.</summary>
    [ID]
    public required string IdempotencyKey { get; init; }
}
