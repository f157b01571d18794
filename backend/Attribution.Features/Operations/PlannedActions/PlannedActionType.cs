namespace Attribution.Features.Operations.PlannedActions;

/// <summary>What a unit plans to do.</summary>
public enum PlannedActionType
{
    /// <summary>Searching premises.</summary>
    Search,

    /// <summary>Arresting somebody.</summary>
    Arrest,

    /// <summary>Seizing equipment or assets.</summary>
    Seizure,

    /// <summary>Taking infrastructure down; only after a hit check that asks before it.</summary>
    Takedown,

    /// <summary>Watching a place or a person.</summary>
    Surveillance,

    /// <summary>Acting under an assumed name.</summary>
    Undercover,

    /// <summary>Something else.</summary>
    Other,
}
