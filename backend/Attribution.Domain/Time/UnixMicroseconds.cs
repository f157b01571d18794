namespace Attribution.Domain.Time;

/// <summary>Conversion between UTC time and the integer that everything is stored and ordered by: microseconds since 1970-01-01T00:00:00Z.</summary>
public static class UnixMicroseconds
{
    /// <summary>Microseconds since 1970 of <paramref name="time"/>; fractions below one microsecond are cut.</summary>
    public static long From(DateTimeOffset time) => (time.UtcTicks - DateTimeOffset.UnixEpoch.Ticks) / TimeSpan.TicksPerMicrosecond;

    /// <summary>The UTC time of <paramref name="microseconds"/> since 1970.</summary>
    public static DateTimeOffset ToTime(long microseconds) => new(DateTimeOffset.UnixEpoch.Ticks + (microseconds * TimeSpan.TicksPerMicrosecond), TimeSpan.Zero);
}
