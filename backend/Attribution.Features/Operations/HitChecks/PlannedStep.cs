namespace Attribution.Features.Operations.HitChecks;

/// <summary>What a unit means to do with a value, and asks before: somebody may watch it and not want it touched.</summary>
public enum PlannedStep
{
    /// <summary>Taking it down, seizing or sinkholing it.</summary>
    Takedown,

    /// <summary>Reporting it to its provider as abuse.</summary>
    AbuseReport,
}
