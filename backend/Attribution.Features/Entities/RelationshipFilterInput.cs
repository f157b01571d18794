using Attribution.Domain.Kinds;
using Attribution.Domain.Relationships;
using Attribution.Features.Common;
using Attribution.GraphQL.Types;
using Attribution.GraphQL.Types.Filters;

namespace Attribution.Features.Entities;

/// <summary>Which relationships to keep; all conditions hold together.</summary>
[InputObjectType("RelationshipFilterInput")]
public sealed record RelationshipFilterInput
{
    /// <summary>What it says of its ends.</summary>
    public ChoiceFilter<RelationshipType>? Type { get; init; }

    /// <summary>Kind of the neighbour; on a path, of the entities between its ends.</summary>
    public ChoiceFilter<Kind>? Kind { get; init; }

    /// <summary>Which way, seen from the entity asked about.</summary>
    public RelationshipDirection? Direction { get; init; }

    /// <summary>Confidence, 0–100.</summary>
    public FloorFilter<int>? Confidence { get; init; }

    /// <summary>Valid at some time in this span; undated ones always are.</summary>
    public RangeFilter<DateTimeOffset>? Valid { get; init; }

    /// <summary>The neighbour itself: at most 200 to keep, and at most 5,000 to leave out, such as those already on a chart.</summary>
    public ChoiceFilter<AnyId>? Neighbour { get; init; }
}
