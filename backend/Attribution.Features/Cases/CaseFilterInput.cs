using Attribution.Features.Common;
using Attribution.GraphQL.Types;
using Attribution.GraphQL.Types.Filters;

namespace Attribution.Features.Cases;

/// <summary>Which cases to list; all conditions hold together.</summary>
[InputObjectType("CaseFilterInput")]
public sealed record CaseFilterInput
{
    /// <summary>Reference and title, in any spelling.</summary>
    public TextSearchFilter? Text { get; init; }

    /// <summary>Jurisdiction, ISO 3166-1 alpha-2.</summary>
    public TextFilter? Jurisdiction { get; init; }

    /// <summary>Offence category.</summary>
    public TextFilter? Offence { get; init; }

    /// <summary>Status.</summary>
    public TextFilter? Status { get; init; }

    /// <summary>Unit whose cases they are.</summary>
    public TextFilter? UnitId { get; init; }

    /// <summary>Entities that they touch; at most 200.</summary>
    public EqualityFilter<AnyId>? Concerns { get; init; }
}
