namespace Neo4j.Driver;

/// <summary>A time zone: an offset from UTC (<see cref="ZoneOffset"/>) or a name (<see cref="ZoneId"/>).</summary>
public abstract class Zone
{
    /// <summary>The zone with a fixed offset in seconds, at most 18 hours either way.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The offset is out of its range.</exception>
    public static Zone Of(int offsetSeconds) => new ZoneOffset(offsetSeconds);

    /// <summary>The zone with an IANA name, as Europe/Warsaw. Whether this machine knows it shows when a time in it is asked for.</summary>
    public static Zone Of(string zoneId) => new ZoneId(zoneId);

    /// <summary>Offset in seconds at a moment of UTC.</summary>
    internal abstract int OffsetAt(DateTime utc);

    /// <summary>Offset in seconds at a local moment; of two that are possible the earlier moment.</summary>
    internal abstract int OffsetAtLocal(DateTime local);
}
