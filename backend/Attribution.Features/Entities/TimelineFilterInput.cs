using Attribution.Domain.Relationships;
using Attribution.GraphQL.Types.Filters;

namespace Attribution.Features.Entities;

/// <summary>Which entries of a timeline to keep; all conditions hold together.</summary>
public sealed record TimelineFilterInput
{
    /// <summary>When it happened or started.</summary>
    public RangeFilter<DateTimeOffset>? At { get; init; }

    /// <summary>What to keep; all if left out.</summary>
    public EqualityFilter<TimelineKind>? What { get; init; }

    /// <summary>Relationship types to keep; then entries of other sorts are left out.</summary>
    public EqualityFilter<RelationshipType>? Type { get; init; }

    /// <summary>Whether entries of a sort are wanted.</summary>
    internal static bool Wants(TimelineFilterInput? where, TimelineKind kind) => where?.What?.Matches(kind) ?? true;
}
