using Attribution.Graph.Store;
using Attribution.GraphQL.Types;

namespace Attribution.Features.Entities;

/// <summary>Where a source says it.</summary>
[ObjectType("Citation")]
public sealed record CitationNode(string SourceName, string? Url, string? ExternalId, string? Description)
{
    /// <summary>The citation as the API gives it.</summary>
    internal static CitationNode Of(Citation citation) => new(citation.SourceName, citation.Url, citation.ExternalId, citation.Description);
}
