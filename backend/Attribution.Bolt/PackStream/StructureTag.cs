namespace Attribution.Bolt.PackStream;

/// <summary>Tags of the structures that stand for values (Bolt 5, structure semantics). The dates are those in UTC; 46 and 66 are spoken by version 4 alone.</summary>
internal static class StructureTag
{
    public const byte Node = 0x4E, Relationship = 0x52, UnboundRelationship = 0x72, Path = 0x50;
    public const byte Date = 0x44, Time = 0x54, LocalTime = 0x74, LocalDateTime = 0x64, Duration = 0x45;
    public const byte DateTime = 0x49, DateTimeZoneId = 0x69;
    public const byte Point2D = 0x58, Point3D = 0x59;

    /// <summary>Of Bolt 6.0: known by name, not read.</summary>
    public const byte Vector = 0x56, Unsupported = 0x3F;
}
