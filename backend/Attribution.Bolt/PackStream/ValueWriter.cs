using System.Collections;
using Attribution.Bolt.Queries;

namespace Attribution.Bolt.PackStream;

/// <summary>Writes the values a caller may give as parameters. What has no place in Cypher is refused with its type's name.</summary>
internal static class ValueWriter
{
    public static void Write(PackWriter writer, object? value) => Write(writer, value, 0);

    /// <summary>Writes a map with string keys.</summary>
    public static void WriteMap(PackWriter writer, IDictionary<string, object?> map) => WritePairs(writer, map, map.Count, 0);

    private static void Write(PackWriter writer, object? value, int depth)
    {
        switch (value)
        {
            case null:
                writer.WriteNull();
                break;
            case string text:
                writer.WriteString(text);
                break;
            case long integer:
                writer.WriteInteger(integer);
                break;
            case int integer:
                writer.WriteInteger(integer);
                break;
            case bool truth:
                writer.WriteBoolean(truth);
                break;
            case double number:
                writer.WriteFloat(number);
                break;
            case byte[] bytes:
                writer.WriteBytes(bytes);
                break;
            default:
                WriteRare(writer, value, depth);
                break;
        }
    }

    private static void WriteRare(PackWriter writer, object value, int depth)
    {
        if (depth >= PackLimits.Depth)
        {
            throw new ProtocolException($"A parameter nests deeper than {PackLimits.Depth}.");
        }

        if (!WriteNumber(writer, value) && !TemporalWriter.Write(writer, value) && !WriteCollection(writer, value, depth + 1))
        {
            throw new ProtocolException($"A parameter of type {value.GetType()} has no type in Cypher.");
        }
    }

    private static bool WriteNumber(PackWriter writer, object value)
    {
        switch (value)
        {
            case byte or sbyte or short or ushort or uint:
                writer.WriteInteger(((IConvertible)value).ToInt64(null));
                return true;
            case ulong big when big <= long.MaxValue:
                writer.WriteInteger((long)big);
                return true;
            case ulong:
                throw new ProtocolException("A parameter is larger than the largest integer of Cypher, 9223372036854775807.");
            case float number:
                writer.WriteFloat(number);
                return true;
            case char letter:
                writer.WriteString([letter]);
                return true;
            case Point point:
                WritePoint(writer, point);
                return true;
            default:
                return false;
        }
    }

    private static void WritePoint(PackWriter writer, Point point)
    {
        var is3D = !double.IsNaN(point.Z);
        writer.WriteStructureHeader(is3D ? StructureTag.Point3D : StructureTag.Point2D, is3D ? 4 : 3);
        writer.WriteInteger(point.SrId);
        writer.WriteFloat(point.X);
        writer.WriteFloat(point.Y);
        if (is3D)
        {
            writer.WriteFloat(point.Z);
        }
    }

    private static bool WriteCollection(PackWriter writer, object value, int depth)
    {
        switch (value)
        {
            case IDictionary<string, object?> map:
                WritePairs(writer, map, map.Count, depth);
                return true;
            case IReadOnlyDictionary<string, object?> map:
                WritePairs(writer, map, map.Count, depth);
                return true;
            case IDictionary map:
                WriteEntries(writer, map, depth);
                return true;
            case IList list:
                WriteList(writer, list, depth);
                return true;
            case IEnumerable sequence:
                WriteList(writer, sequence.Cast<object?>().ToList(), depth);
                return true;
            default:
                return ParameterObject.IsAnonymous(value) && WriteCollection(writer, ParameterObject.ToMap(value), depth);
        }
    }

    private static void WritePairs(PackWriter writer, IEnumerable<KeyValuePair<string, object?>> pairs, int count, int depth)
    {
        writer.WriteMapHeader(count);
        foreach (var (key, value) in pairs)
        {
            writer.WriteString(key);
            Write(writer, value, depth);
        }
    }

    private static void WriteEntries(PackWriter writer, IDictionary map, int depth)
    {
        writer.WriteMapHeader(map.Count);
        foreach (DictionaryEntry entry in map)
        {
            writer.WriteString(entry.Key as string ?? throw new ProtocolException($"A map of a parameter has a key of type {entry.Key.GetType()}; only strings are allowed."));
            Write(writer, entry.Value, depth);
        }
    }

    private static void WriteList(PackWriter writer, IList list, int depth)
    {
        writer.WriteListHeader(list.Count);
        for (var index = 0; index < list.Count; index++)
        {
            Write(writer, list[index], depth);
        }
    }
}
