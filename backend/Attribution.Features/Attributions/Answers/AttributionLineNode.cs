using Attribution.Features.Entities;
using Attribution.GraphQL.Types;

namespace Attribution.Features.Attributions.Answers;

/// <summary>What one fact does to one hypothesis, step by step; all weights are natural logarithms of likelihood ratios.</summary>
[ObjectType("AttributionLine")]
public sealed record AttributionLineNode
{
    /// <summary>The fact.</summary>
    public required AttributionFactNode Fact { get; init; }

    /// <summary>The line in words.</summary>
    public required string Statement { get; init; }

    /// <summary>Whether the actor has the value.</summary>
    public required bool IsHit { get; init; }

    /// <summary>Weight of the comparison alone.</summary>
    public required double BaseWeight { get; init; }

    /// <summary>After how common the value is outside.</summary>
    public required double AfterPrevalence { get; init; }

    /// <summary>After the grade.</summary>
    public required double AfterGrade { get; init; }

    /// <summary>After ageing.</summary>
    public required double AfterAgeing { get; init; }

    /// <summary>After the discount within its origin.</summary>
    public required double AfterOrigin { get; init; }

    /// <summary>What counts, after the limit of its family; prior and these make the total.</summary>
    public required double Weight { get; init; }

    /// <summary>Change of the total when the fact is left out.</summary>
    public required double WithoutIt { get; init; }

    /// <summary>Days between the sightings; null: not known.</summary>
    public required int? AgeDays { get; init; }

    /// <summary>Claims that give the actor the value, as far as they are visible; at most 5.</summary>
    [ListSize(AssumedSize = 3)]
    public required IReadOnlyList<ClaimNode> ActorClaims { get; init; }
}
