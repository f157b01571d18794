namespace Attribution.Graph.Store;

/// <summary>Where a source says it (STIX 2.1 §2.5 external reference). Statement markings are citations with the statement as <paramref name="Description"/>.</summary>
public sealed record Citation(string SourceName, string? Url = null, string? ExternalId = null, string? Description = null);
