using Attribution.Domain.Relationships;
using Attribution.Features.Common.Writing;
using Attribution.GraphQL.Types;

namespace Attribution.Features.Entities.Recording;

/// <summary>A relationship that a unit asserts.</summary>
public abstract record ClaimStatement
{
    /// <summary>Source end: an entity, record or claim.</summary>
    [ID]
    public required string From { get; init; }

    /// <summary>What relates them.</summary>
    public required RelationshipType Type { get; init; }

    /// <summary>For type OTHER only: the STIX name of the type, 2 to 250 lower-case letters, digits and hyphens.</summary>
    public string? TypeName { get; init; }

    /// <summary>Target end: an entity, record or claim.</summary>
    [ID]
    public required string To { get; init; }

    /// <summary>0–100.</summary>
    public int? Confidence { get; init; }

    /// <summary>In words, at most 10,000 characters.</summary>
    public string? Statement { get; init; }

    /// <summary>How source and information are graded.</summary>
    public GradeInput? Grade { get; init; }

    /// <summary>Start of validity.</summary>
    public DateTimeOffset? ValidFrom { get; init; }

    /// <summary>End of validity.</summary>
    public DateTimeOffset? ValidTo { get; init; }

    /// <summary>Where it is said; at most 50.</summary>
    public IReadOnlyList<CitationInput>? Citations { get; init; }

    /// <summary>Who may see it; the unit's declared default if left out.</summary>
    public HandlingInput? Handling { get; init; }
}
