using Attribution.Domain.Time;

namespace Attribution.Features.Entities;

/// <summary>Times of the graph as the API gives them.</summary>
internal static class Times
{
    /// <summary>UTC time of µs since 1970; null stays null.</summary>
    public static DateTimeOffset? Of(long? microseconds) => microseconds is { } value ? UnixMicroseconds.ToTime(value) : null;

    /// <summary>µs since 1970; null stays null.</summary>
    public static long? Of(DateTimeOffset? time) => time is { } value ? UnixMicroseconds.From(value) : null;
}
