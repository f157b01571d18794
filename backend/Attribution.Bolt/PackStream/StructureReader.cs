using Attribution.Bolt.Values;

namespace Attribution.Bolt.PackStream;

/// <summary>Reads the structures that stand for values. An unknown one, or a known one with other fields, is read over and becomes an <see cref="UnreadableValue"/>.</summary>
internal static class StructureReader
{
    public static object Read(ref PackReader reader, byte tag, int fields) => (tag, fields) switch
    {
        (StructureTag.Node, 4) => ReadNode(ref reader),
        (StructureTag.Relationship, 8) => ReadRelationship(ref reader),
        (StructureTag.UnboundRelationship, 4) => ReadUnbound(ref reader),
        (StructureTag.Path, 3) => ReadPath(ref reader),
        (StructureTag.Date, 1) => Guarded(tag, Integer(ref reader), TemporalEpoch.Date),
        (StructureTag.LocalTime, 1) => Guarded(tag, Integer(ref reader), TemporalEpoch.LocalTime),
        (StructureTag.Time, 2) => Guarded(tag, (Integer(ref reader), Integer(ref reader)), TemporalEpoch.Time),
        (StructureTag.LocalDateTime, 2) => Guarded(tag, (Integer(ref reader), Integer(ref reader)), TemporalEpoch.LocalDateTime),
        (StructureTag.DateTime, 3) => Guarded(tag, (Integer(ref reader), Integer(ref reader), Integer(ref reader)), TemporalEpoch.OffsetDateTime),
        (StructureTag.DateTimeZoneId, 3) => Guarded(tag, (Integer(ref reader), Integer(ref reader), Text(ref reader)), TemporalEpoch.ZonedDateTime),
        (StructureTag.Duration, 4) =>
            Guarded(tag, (Integer(ref reader), Integer(ref reader), Integer(ref reader), Integer(ref reader)), TemporalEpoch.Duration),
        (StructureTag.Point2D, 3) => Guarded(tag, (Integer(ref reader), Float(ref reader), Float(ref reader)), v => new Point(checked((int)v.Item1), v.Item2, v.Item3)),
        (StructureTag.Point3D, 4) => Guarded(
            tag, (Integer(ref reader), Float(ref reader), Float(ref reader), Float(ref reader)), v => new Point(checked((int)v.Item1), v.Item2, v.Item3, v.Item4)),
        _ => SkipUnknown(ref reader, tag, fields),
    };

    private static Node ReadNode(ref PackReader reader) => new(Integer(ref reader), Labels(ref reader), reader.ReadMap(), Text(ref reader));

    private static Relationship ReadRelationship(ref PackReader reader)
    {
        var (id, start, end) = (Integer(ref reader), Integer(ref reader), Integer(ref reader));
        return new Relationship(id, Text(ref reader), reader.ReadMap(), Text(ref reader))
        {
            StartNodeId = start,
            EndNodeId = end,
            StartNodeElementId = Text(ref reader),
            EndNodeElementId = Text(ref reader),
        };
    }

    private static Relationship ReadUnbound(ref PackReader reader) => new(Integer(ref reader), Text(ref reader), reader.ReadMap(), Text(ref reader));

    private static object ReadPath(ref PackReader reader)
    {
        var (nodes, relationships, indices) = (Listed(ref reader), Listed(ref reader), Listed(ref reader));
        return PathBuilder.Build(nodes, relationships, indices) ?? (object)new UnreadableValue("The server sent a path whose indices fit neither its nodes nor its relationships.");
    }

    private static string[] Labels(ref PackReader reader)
    {
        var labels = new string[reader.ReadListHeader()];
        for (var index = 0; index < labels.Length; index++)
        {
            labels[index] = reader.ReadKeyText();
        }

        return labels;
    }

    /// <summary>A value out of the range of its type spoils this value alone.</summary>
    private static object Guarded<T>(byte tag, T fields, Func<T, object> make)
    {
        try
        {
            return make(fields);
        }
        catch (Exception failure) when (failure is ArgumentException or OverflowException)
        {
            return new UnreadableValue($"The server sent a structure 0x{tag:X2} that stands for no value: {failure.Message}");
        }
    }

    private static UnreadableValue SkipUnknown(ref PackReader reader, byte tag, int fields)
    {
        object? first = null;
        for (var index = 0; index < fields; index++)
        {
            var field = reader.ReadValue();
            first ??= field;
        }

        return new UnreadableValue(tag switch
        {
            StructureTag.Vector => "Vectors need Bolt 6.0, which this client does not speak.",
            StructureTag.Unsupported => $"The server cannot send the type {first as string ?? "of this value"} over this version of Bolt.",
            _ => $"The structure 0x{tag:X2} with {fields} fields is not known to this client.",
        });
    }

    private static long Integer(ref PackReader reader) => Expect<long>(ref reader);

    private static double Float(ref PackReader reader) => Expect<double>(ref reader);

    private static string Text(ref PackReader reader) => Expect<string>(ref reader);

    private static List<object?> Listed(ref PackReader reader) => Expect<List<object?>>(ref reader);

    private static T Expect<T>(ref PackReader reader) =>
        reader.ReadValue() is T value ? value : throw new ProtocolException($"The server sent a structure whose field is not {typeof(T).Name}.");
}
