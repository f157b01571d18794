using Attribution.Domain.Kinds;
using Attribution.Domain.Labels;
using Attribution.GraphQL.Types;
using Attribution.GraphQL.Types.Filters;

namespace Attribution.Features.Entities;

/// <summary>Which entities to list; all conditions hold together. Only what the index answers is offered.</summary>
[InputObjectType("EntityFilterInput")]
public sealed record EntityFilterInput
{
    /// <summary>Kinds to keep.</summary>
    public EqualityFilter<Kind>? Kind { get; init; }

    /// <summary>When it was first recorded here.</summary>
    public RangeFilter<DateTimeOffset>? Created { get; init; }

    /// <summary>When something that the reader sees of it last changed here.</summary>
    public RangeFilter<DateTimeOffset>? Modified { get; init; }

    /// <summary>The TLP of some record that the reader sees of it.</summary>
    public EqualityFilter<Tlp>? Tlp { get; init; }

    /// <summary>True to list what its sources revoked or deprecated, too.</summary>
    public bool? IncludeRevoked { get; init; }
}
