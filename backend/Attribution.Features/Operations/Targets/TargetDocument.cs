using Attribution.Domain.Selectors;

namespace Attribution.Features.Operations.Targets;

/// <summary>A target as it is kept.</summary>
internal sealed record TargetDocument
{
    /// <summary>Record of the case.</summary>
    public required string Case { get; init; }

    public required SelectorType Type { get; init; }

    /// <summary>In normal form.</summary>
    public required string Value { get; init; }

    public required TargetPolicy Policy { get; init; }

    public bool DoNotTouch { get; init; }

    public required string Reason { get; init; }

    public required string DeclaredBy { get; init; }

    /// <summary>Who withdrew it; null: it stands.</summary>
    public string? WithdrawnBy { get; init; }
}
