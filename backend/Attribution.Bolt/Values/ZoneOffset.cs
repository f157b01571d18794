using Attribution.Bolt.Values;

namespace Neo4j.Driver;

/// <summary>A zone with a fixed offset from UTC.</summary>
public sealed class ZoneOffset : Zone, IEquatable<ZoneOffset>
{
    /// <summary>The offsets the server takes: 18 hours either way.</summary>
    internal const int Least = -64_800, Most = 64_800;

    internal ZoneOffset(int offsetSeconds) => OffsetSeconds = TemporalEpoch.Checked(offsetSeconds, Least, Most, nameof(offsetSeconds));

    /// <summary>Seconds to add to UTC, -64,800 to 64,800.</summary>
    public int OffsetSeconds { get; }

    /// <summary>True for the same offset.</summary>
    public bool Equals(ZoneOffset? other) => other is not null && OffsetSeconds == other.OffsetSeconds;

    /// <summary>True for the same offset.</summary>
    public override bool Equals(object? obj) => Equals(obj as ZoneOffset);

    /// <summary>Equal for equal offsets.</summary>
    public override int GetHashCode() => OffsetSeconds;

    /// <summary>Z, +02:00 or +02:00:30.</summary>
    public override string ToString() => TemporalText.Offset(OffsetSeconds);

    internal override int OffsetAt(DateTime utc) => OffsetSeconds;

    internal override int OffsetAtLocal(DateTime local) => OffsetSeconds;
}
