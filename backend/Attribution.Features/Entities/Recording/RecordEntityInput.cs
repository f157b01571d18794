using Attribution.GraphQL.Types;

namespace Attribution.Features.Entities.Recording;

/// <summary>What the caller's unit knows of a thing. Recorded again, an observable of the unit's own gets a new version.</summary>
[InputObjectType("RecordEntityInput")]
public sealed record RecordEntityInput : EntityStatement
{
    /// <summary>The same key and input have one effect.</summary>
    [ID]
    public required string IdempotencyKey { get; init; }
}
