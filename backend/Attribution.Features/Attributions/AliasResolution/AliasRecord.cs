namespace Attribution.Features.Attributions.AliasResolution;

/// <summary>What one source says of one actor.</summary>
internal sealed record AliasRecord(string Id)
{
    public IReadOnlyList<string> Names { get; init; } = [];

    public string Description { get; init; } = "";

    /// <summary>Tools it lists; null where it lists none, then they are looked for in the description.</summary>
    public IReadOnlyList<string>? Tools { get; init; }

    /// <summary>ISO 3166 alpha-2 of the country it is said to come from; null: not said.</summary>
    public string? Country { get; init; }

    public IReadOnlyList<string> Sectors { get; init; } = [];

    /// <summary>Reports it cites: host and path without scheme.</summary>
    public IReadOnlyList<string> References { get; init; } = [];
}
