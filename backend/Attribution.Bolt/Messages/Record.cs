using Attribution.Bolt.PackStream;

namespace Attribution.Bolt.Messages;

/// <summary>One row of a result.</summary>
internal static class Record
{
    public const byte Tag = 0x71;

    /// <summary>The values; a row has as many as the result has columns.</summary>
    public static object?[] Read(ref PackReader reader, int columns)
    {
        var count = reader.ReadListHeader();
        if (count != columns)
        {
            throw new ProtocolException($"The server sent a record of {count} values for {columns} columns.");
        }

        var values = new object?[count];
        for (var index = 0; index < count; index++)
        {
            values[index] = reader.ReadValue();
        }

        return values;
    }
}
