using Attribution.Domain.Selectors;

namespace Attribution.Features.Operations.NearMatches;

/// <summary>A question to the owner of a target as it is kept: one record of the owner; his decision is its next version.</summary>
internal sealed record NearMatchDocument
{
    /// <summary>Record of the hit check.</summary>
    public required string Check { get; init; }

    /// <summary>The unit that asked.</summary>
    public required string Asker { get; init; }

    /// <summary>Record of the owner's target.</summary>
    public required string Target { get; init; }

    /// <summary>The person asked for, in normal form.</summary>
    public required string Asked { get; init; }

    /// <summary>A token of the list of purposes.</summary>
    public required string Purpose { get; init; }

    /// <summary>How alike the names are, 0–100.</summary>
    public required int NameSimilarity { get; init; }

    public required BirthDateMatch BirthDate { get; init; }

    /// <summary>Null: nobody has decided, and nothing is released.</summary>
    public NearMatchDecision? Decision { get; init; }

    public string? Reason { get; init; }

    public string? DecidedBy { get; init; }

    public DateTimeOffset? DecidedAt { get; init; }
}

/// <summary>What a person of the owner decided.</summary>
public enum NearMatchDecision
{
    /// <summary>The asking unit is told whom to ask.</summary>
    Release,

    /// <summary>The asking unit is told nothing, as if there were none.</summary>
    Refuse,
}
