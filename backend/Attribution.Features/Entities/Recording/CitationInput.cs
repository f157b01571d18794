using Attribution.GraphQL.Types;

namespace Attribution.Features.Entities.Recording;

/// <summary>Where a source says it.</summary>
[InputObjectType("CitationInput")]
public sealed record CitationInput
{
    /// <summary>Name of the publication or system.</summary>
    public required string SourceName { get; init; }

    /// <summary>Address.</summary>
    public string? Url { get; init; }

    /// <summary>Its number there.</summary>
    [ID]
    public string? ExternalId { get; init; }
}
