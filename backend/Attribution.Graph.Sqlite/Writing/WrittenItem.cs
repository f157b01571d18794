using Attribution.Graph.Sqlite.Bodies;

namespace Attribution.Graph.Sqlite.Writing;

/// <summary>A record or claim that a commit wrote, with the version it made.</summary>
internal readonly record struct WrittenItem(int Number, int Version)
{
    /// <summary>Writes a list: differences of numbers, and versions.</summary>
    public static void WriteList(BodyWriter writer, IReadOnlyList<WrittenItem> items)
    {
        writer.Clear();
        writer.Count(items.Count);
        var previous = 0;
        foreach (var item in items)
        {
            writer.Signed(item.Number - previous);
            writer.Count(item.Version);
            previous = item.Number;
        }
    }

    public static List<WrittenItem> ReadList(ReadOnlySpan<byte> bytes)
    {
        BodyReader reader = new(bytes);
        var count = reader.Count();
        List<WrittenItem> items = new(count);
        var number = 0;
        for (var index = 0; index < count; index++)
        {
            number += (int)reader.Signed();
            items.Add(new WrittenItem(number, reader.Count()));
        }

        return items;
    }
}
