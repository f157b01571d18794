namespace Attribution.Domain.Requests;

/// <summary>What a running period gives rise to; in the order in which it comes.</summary>
public enum ClockAlert
{
    /// <summary>Three quarters of it are over.</summary>
    Before,

    /// <summary>It is over now.</summary>
    Due,

    /// <summary>It has been over for a quarter of it, at most a day, and nobody has acted.</summary>
    After,
}

/// <summary>When a period alerts: before its end, at it, and after. Whoever looks from time to time meets each alert once, however seldom he looks.</summary>
/// <param name="Start">Its beginning.</param>
/// <param name="End">Its end, after <paramref name="Start"/>.</param>
public readonly record struct ClockAlerts(DateTimeOffset Start, DateTimeOffset End)
{
    /// <summary>The instant of an alert.</summary>
    public DateTimeOffset At(ClockAlert alert) => alert switch
    {
        ClockAlert.Before => Start + ((End - Start) / 4 * 3),
        ClockAlert.Due => End,
        ClockAlert.After => End + TimeSpan.FromTicks(Math.Min(((End - Start) / 4).Ticks, TimeSpan.TicksPerDay)),
        _ => throw new System.Diagnostics.UnreachableException($"Unknown alert {alert}."),
    };

    /// <summary>The alerts after one look, up to and with another, in order.</summary>
    public IReadOnlyList<ClockAlert> Between(DateTimeOffset lastLook, DateTimeOffset now)
    {
        var alerts = this;
        return [.. Enum.GetValues<ClockAlert>().Where(alert => alerts.At(alert) > lastLook && alerts.At(alert) <= now)];
    }
}
