using Attribution.Domain.Relationships;

namespace Attribution.Features.Entities;

/// <summary>Which entries of a timeline to keep; all conditions hold together.</summary>
public sealed record TimelineFilterInput
{
    /// <summary>Starts then or later.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>Starts before then.</summary>
    public DateTimeOffset? To { get; init; }

    /// <summary>Relationship types to keep.</summary>
    public IReadOnlyList<RelationshipType>? Types { get; init; }
}
