using Attribution.Domain.Selectors;

namespace Attribution.Features.Operations.HitChecks;

/// <summary>A hit check as it is kept.</summary>
internal sealed record HitCheckDocument
{
    /// <summary>Record of the case.</summary>
    public required string Case { get; init; }

    public required string Purpose { get; init; }

    public required string Justification { get; init; }

    /// <summary>What is to follow; null: nothing yet.</summary>
    public PlannedStep? Before { get; init; }

    public required string AskedBy { get; init; }

    /// <summary>Record of the quota that it counts for.</summary>
    public string? Quota { get; init; }

    public required IReadOnlyList<AskedSelector> Asked { get; init; }
}

/// <summary>One selector that was asked for.</summary>
internal sealed record AskedSelector
{
    /// <summary>Ids of targets that fit into <see cref="Found"/>.</summary>
    public const int MaxFound = 8;

    private const int IdLength = 32;

    public required SelectorType Type { get; init; }

    /// <summary>In normal form.</summary>
    public required string Value { get; init; }

    /// <summary>Units that may be asked; none: nothing is released.</summary>
    public required IReadOnlyList<string> Contacts { get; init; }

    public bool DoNotTouch { get; init; }

    /// <summary>Targets whose owners are told of the question: a text of one length whatever was found, which no reader is given.</summary>
    public required string Found { get; init; }

    /// <summary>The text of these ids.</summary>
    public static string FoundOf(IEnumerable<string> targets) => string.Concat(targets.Take(MaxFound)).PadRight(MaxFound * IdLength, '0');

    /// <summary>The ids in it.</summary>
    public IEnumerable<string> FoundTargets() => Found.Chunk(IdLength).Select(id => new string(id)).Where(id => id.AsSpan().ContainsAnyExcept('0'));
}
