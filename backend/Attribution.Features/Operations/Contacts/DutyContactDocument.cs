namespace Attribution.Features.Operations.Contacts;

/// <summary>A unit's contact around the clock as it is kept.</summary>
internal sealed record DutyContactDocument
{
    public required string Name { get; init; }

    /// <summary>In the international form of E.164.</summary>
    public required string Phone { get; init; }

    public string? Email { get; init; }

    public required string Hours { get; init; }

    /// <summary>IANA id.</summary>
    public required string TimeZone { get; init; }

    /// <summary>ISO 639 codes.</summary>
    public required IReadOnlyList<string> Languages { get; init; }

    public required string KeptBy { get; init; }
}
