using Attribution.GraphQL.Types;

namespace Attribution.Features.Entities.Recording;

/// <summary>A relationship that the caller's unit asserts.</summary>
[InputObjectType("RecordClaimInput")]
public sealed record RecordClaimInput : ClaimStatement
{
    /// <summary>The same key and input have one effect.</summary>
    [ID]
    public required string IdempotencyKey { get; init; }
}
