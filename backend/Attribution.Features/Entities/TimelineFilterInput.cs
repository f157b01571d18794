using Attribution.Domain.Relationships;

namespace Attribution.Features.Entities;

/// <summary>Which entries of a timeline to keep; all conditions hold together.</summary>
public sealed record TimelineFilterInput
{
    /// <summary>Starts then or later.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>Starts before then.</summary>
    public DateTimeOffset? To { get; init; }

    /// <summary>What to keep; all if left out.</summary>
    public IReadOnlyList<TimelineKind>? What { get; init; }

    /// <summary>Relationship types to keep; then entries of other sorts are left out.</summary>
    public IReadOnlyList<RelationshipType>? Types { get; init; }

    /// <summary>Whether entries of a sort are wanted.</summary>
    internal static bool Wants(TimelineFilterInput? where, TimelineKind kind) => where?.What is not { Count: > 0 } what || what.Contains(kind);
}
