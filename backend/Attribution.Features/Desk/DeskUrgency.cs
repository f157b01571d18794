namespace Attribution.Features.Desk;

/// <summary>How much a thing presses; the most pressing first.</summary>
public enum DeskUrgency
{
    /// <summary>Somebody has to act at once: a sweep was stopped, or the time is up or nearly.</summary>
    Now,

    /// <summary>Somebody waits for it.</summary>
    Soon,

    /// <summary>Worth a look.</summary>
    Later,
}
