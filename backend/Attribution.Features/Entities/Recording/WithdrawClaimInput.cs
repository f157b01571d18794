using Attribution.GraphQL.Types;

namespace Attribution.Features.Entities.Recording;

/// <summary>A claim of the caller's unit to take back.</summary>
[InputObjectType("WithdrawClaimInput")]
public sealed record WithdrawClaimInput
{
    /// <summary>The claim.</summary>
    [ID]
    public required string Id { get; init; }

    /// <summary>The version that was read.</summary>
    public required int ExpectedVersion { get; init; }

    /// <summary>The same key and input have one effect.</summary>
    [ID]
    public required string IdempotencyKey { get; init; }
}
