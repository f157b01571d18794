using Attribution.Features.Attributions.Profiles;
using Attribution.Features.Common.Writing;
using Attribution.GraphQL.Types;

namespace Attribution.Features.Attributions.Assessing;

/// <summary>A question whose answer is kept.</summary>
[InputObjectType("AssessAttributionInput")]
public sealed record AssessAttributionInput
{
    /// <summary>A case, incident, campaign, report or grouping.</summary>
    [ID]
    public required string SubjectId { get; init; }

    /// <summary>The part in the crime; OPERATOR if left out.</summary>
    public ActorRole? Role { get; init; }

    /// <summary>The day of the question; today if left out.</summary>
    public DateTimeOffset? AsOf { get; init; }

    /// <summary>Who may see it, as far as they may see what it cites; the unit's declared default if left out.</summary>
    public HandlingInput? Handling { get; init; }

    /// <summary>The same key and input have one effect.</summary>
    [ID]
    public required string IdempotencyKey { get; init; }
}
