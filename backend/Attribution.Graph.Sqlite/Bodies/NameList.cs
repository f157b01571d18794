using Attribution.Domain.Identifiers;
using Attribution.Graph.Store;

namespace Attribution.Graph.Sqlite.Bodies;

/// <summary>The names in a record's body.</summary>
internal static class NameList
{
    public static void Write(BodyWriter writer, IReadOnlyList<NameContent> names, Func<SourceId, int> numberOf)
    {
        writer.Count(names.Count);
        foreach (var name in names)
        {
            writer.Count(name.Label.Value);
            writer.Text(name.Name);
            writer.Byte(name.IsPrimary ? (byte)1 : (byte)0);
            writer.Id(name.Id.Value);
            writer.Count(numberOf(name.Source));
            writer.Grade(name.Grade);
            writer.Nullable(name.FirstUsed);
            writer.Nullable(name.LastUsed);
        }
    }

    public static IReadOnlyList<NameContent> Read(ref BodyReader reader, Func<int, SourceId> sourceOf, Func<LabelId, bool> isVisible)
    {
        var count = reader.Count();
        if (count == 0)
        {
            return [];
        }

        List<NameContent> names = [];
        for (var index = 0; index < count; index++)
        {
            var name = ReadOne(ref reader, sourceOf);
            if (isVisible(name.Label))
            {
                names.Add(name);
            }
        }

        return names;
    }

    private static NameContent ReadOne(ref BodyReader reader, Func<int, SourceId> sourceOf) => new()
    {
        Label = new LabelId(reader.Count()),
        Name = reader.Text(),
        IsPrimary = reader.Byte() != 0,
        Id = new NameId(reader.Id()),
        Source = sourceOf(reader.Count()),
        Grade = reader.Grade(),
        FirstUsed = reader.Nullable(),
        LastUsed = reader.Nullable(),
    };
}
