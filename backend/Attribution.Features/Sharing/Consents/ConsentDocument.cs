using Attribution.Features.Common.Uses;

namespace Attribution.Features.Sharing.Consents;

/// <summary>A request for consent as it is kept by the unit that asks, and the owner's answer.</summary>
internal sealed record ConsentDocument
{
    /// <summary>The unit whose handling code binds the things.</summary>
    public required string Owner { get; init; }

    /// <summary>Ids of the API.</summary>
    public required IReadOnlyList<string> Items { get; init; }

    public required ItemUse Use { get; init; }

    /// <summary>What for, by who asks; for a condition, the condition as acknowledged.</summary>
    public required string Reason { get; init; }

    public required string AskedBy { get; init; }

    public ConsentState State { get; init; } = ConsentState.Requested;

    /// <summary>Why, by the owner.</summary>
    public string? Answer { get; init; }

    public string? AnsweredBy { get; init; }

    public DateTimeOffset? AnsweredAt { get; init; }
}
