using Attribution.GraphQL.Types;

namespace Attribution.Features.Cases;

/// <summary>Which cases to list; all conditions hold together.</summary>
[InputObjectType("CaseFilterInput")]
public sealed record CaseFilterInput
{
    /// <summary>Part of the title or reference, at least one character, in any spelling.</summary>
    public string? Text { get; init; }

    /// <summary>Jurisdiction, ISO 3166-1 alpha-2.</summary>
    public string? Jurisdiction { get; init; }

    /// <summary>Offence category.</summary>
    public string? Offence { get; init; }

    /// <summary>Status.</summary>
    public string? Status { get; init; }

    /// <summary>Unit whose cases they are.</summary>
    public string? UnitId { get; init; }

    /// <summary>Cases that touch this entity.</summary>
    [ID]
    public string? Concerns { get; init; }
}
