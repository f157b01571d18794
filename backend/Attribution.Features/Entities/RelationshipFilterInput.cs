using Attribution.Domain.Kinds;
using Attribution.Domain.Relationships;
using Attribution.GraphQL.Types;

namespace Attribution.Features.Entities;

/// <summary>Which relationships to keep; all conditions hold together.</summary>
[InputObjectType("RelationshipFilterInput")]
public sealed record RelationshipFilterInput
{
    /// <summary>Types to keep.</summary>
    public IReadOnlyList<RelationshipType>? Types { get; init; }

    /// <summary>Types to leave out.</summary>
    public IReadOnlyList<RelationshipType>? NotTypes { get; init; }

    /// <summary>Kinds of neighbour to keep; on a path, of the entities between its ends.</summary>
    public IReadOnlyList<Kind>? Kinds { get; init; }

    /// <summary>Kinds of neighbour to leave out, such as techniques and countries.</summary>
    public IReadOnlyList<Kind>? NotKinds { get; init; }

    /// <summary>Which way, seen from the entity asked about.</summary>
    public RelationshipDirection? Direction { get; init; }

    /// <summary>Lowest confidence, 0–100.</summary>
    public int? MinConfidence { get; init; }

    /// <summary>Valid at or after this time; undated ones are always valid.</summary>
    public DateTimeOffset? ValidFrom { get; init; }

    /// <summary>Valid before this time.</summary>
    public DateTimeOffset? ValidTo { get; init; }

    /// <summary>Neighbours to keep, by id; at most 200.</summary>
    [ID]
    public IReadOnlyList<string>? Neighbours { get; init; }

    /// <summary>Neighbours to leave out, by id, such as those already on a chart; at most 5,000.</summary>
    [ID]
    public IReadOnlyList<string>? NotNeighbours { get; init; }
}
