using Attribution.Features.Attributions.EvidenceTypes;
using Attribution.Features.Entities;
using Attribution.GraphQL.Types;

namespace Attribution.Features.Attributions.Answers;

/// <summary>One type and value of the case with all claims that state it; only the strongest counts.</summary>
[ObjectType("AttributionFact")]
public sealed record AttributionFactNode
{
    /// <summary>Number of the fact in this answer, from 0.</summary>
    public required int Number { get; init; }

    /// <summary>Stable name of the type of evidence, such as <c>ipv4</c>.</summary>
    public required string Type { get; init; }

    /// <summary>The type for people, such as "IP address".</summary>
    public required string Title { get; init; }

    /// <summary>Evidence that stands or falls together, of which each family moves a hypothesis within a limit.</summary>
    public required EvidenceFamily Family { get; init; }

    /// <summary>Vertex of the Diamond model that it speaks about.</summary>
    public required DiamondVertex Diamond { get; init; }

    /// <summary>The value for people; null: it was erased or is no longer visible.</summary>
    public required string? Value { get; init; }

    /// <summary>Claims of the case that state it, as far as they are visible.</summary>
    [ListSize(AssumedSize = 3)]
    public required IReadOnlyList<ClaimNode> Claims { get; init; }

    /// <summary>Ids of the claims and records that state it, for what-if questions.</summary>
    [ID]
    public required IReadOnlyList<string> EvidenceIds { get; init; }

    /// <summary>Number of its origin, from 1: facts of one origin discount each other.</summary>
    public required int Origin { get; init; }

    /// <summary>Grade of the strongest claim.</summary>
    public required GradeNode Grade { get; init; }

    /// <summary>Actors compared that have the value.</summary>
    public required int Holders { get; init; }

    /// <summary>When it was last seen with the case; null: undated.</summary>
    public required DateTimeOffset? SeenAt { get; init; }
}
