namespace Neo4j.Driver;

/// <summary>A zone with an IANA name.</summary>
public sealed class ZoneId : Zone, IEquatable<ZoneId>
{
    internal ZoneId(string zoneId)
    {
        ArgumentException.ThrowIfNullOrEmpty(zoneId);
        Id = zoneId;
    }

    /// <summary>The name, as Europe/Warsaw.</summary>
    public string Id { get; }

    /// <summary>True for the same name.</summary>
    public bool Equals(ZoneId? other) => other is not null && Id == other.Id;

    /// <summary>True for the same name.</summary>
    public override bool Equals(object? obj) => Equals(obj as ZoneId);

    /// <summary>Equal for equal names.</summary>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>As [Europe/Warsaw].</summary>
    public override string ToString() => $"[{Id}]";

    internal override int OffsetAt(DateTime utc) => (int)Find().GetUtcOffset(DateTime.SpecifyKind(utc, DateTimeKind.Utc)).TotalSeconds;

    internal override int OffsetAtLocal(DateTime local)
    {
        var zone = Find();
        return zone.IsAmbiguousTime(local)
            ? (int)zone.GetAmbiguousTimeOffsets(local).Max().TotalSeconds
            : (int)zone.GetUtcOffset(DateTime.SpecifyKind(local, DateTimeKind.Unspecified)).TotalSeconds;
    }

    private TimeZoneInfo Find() => TimeZoneInfo.TryFindSystemTimeZoneById(Id, out var zone)
        ? zone
        : throw new TimeZoneNotFoundException($"This machine has no time zone {Id}.");
}
