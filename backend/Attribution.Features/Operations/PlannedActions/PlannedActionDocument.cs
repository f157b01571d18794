namespace Attribution.Features.Operations.PlannedActions;

/// <summary>A planned action as it is kept.</summary>
internal sealed record PlannedActionDocument
{
    /// <summary>Record of the case.</summary>
    public required string Case { get; init; }

    public required PlannedActionType Type { get; init; }

    public required DateTimeOffset From { get; init; }

    /// <summary>The end, which is no part of it.</summary>
    public required DateTimeOffset To { get; init; }

    public required ActionPlace Place { get; init; }

    public required Targets.TargetPolicy Policy { get; init; }

    public required string Reason { get; init; }

    public required string PlannedBy { get; init; }

    /// <summary>Who called it off; null: it stands.</summary>
    public string? CancelledBy { get; init; }

    /// <summary>Whether two actions are at one place at one time.</summary>
    public bool MeetsAt(PlannedActionDocument other) => From < other.To && other.From < To && Place.Meets(other.Place);
}
