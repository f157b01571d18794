using Attribution.GraphQL.Types;

namespace Attribution.Features.Entities.Recording;

/// <summary>Whether two things are one.</summary>
[InputObjectType("DecideIdentityInput")]
public sealed record DecideIdentityInput : DecisionStatement
{
    /// <summary>The same key and input have one effect.</summary>
    [ID]
    public required string IdempotencyKey { get; init; }
}
