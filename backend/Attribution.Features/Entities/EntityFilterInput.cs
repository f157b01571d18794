using Attribution.GraphQL.Types;

namespace Attribution.Features.Entities;

/// <summary>Which entities to list. Only what the index answers is offered.</summary>
[InputObjectType("EntityFilterInput")]
public sealed record EntityFilterInput
{
    /// <summary>Kinds to keep.</summary>
    public KindFilterInput? Kind { get; init; }

    /// <summary>True to list what its sources revoked or deprecated, too.</summary>
    public bool? IncludeRevoked { get; init; }
}
