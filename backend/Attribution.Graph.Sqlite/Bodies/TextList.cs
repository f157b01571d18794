using Attribution.Graph.Store;

namespace Attribution.Graph.Sqlite.Bodies;

/// <summary>Lists of texts and citations in a body.</summary>
internal static class TextList
{
    public static void Write(BodyWriter writer, IReadOnlyList<string> texts)
    {
        writer.Count(texts.Count);
        foreach (var text in texts)
        {
            writer.Text(text);
        }
    }

    public static string[] Read(ref BodyReader reader)
    {
        var texts = new string[reader.Count()];
        for (var index = 0; index < texts.Length; index++)
        {
            texts[index] = reader.Text();
        }

        return texts;
    }

    public static void WriteCitations(BodyWriter writer, IReadOnlyList<Citation> citations)
    {
        writer.Count(citations.Count);
        foreach (var citation in citations)
        {
            writer.Text(citation.SourceName);
            writer.NullableText(citation.Url);
            writer.NullableText(citation.ExternalId);
            writer.NullableText(citation.Description);
        }
    }

    public static Citation[] ReadCitations(ref BodyReader reader)
    {
        var citations = new Citation[reader.Count()];
        for (var index = 0; index < citations.Length; index++)
        {
            citations[index] = new Citation(reader.Text(), reader.NullableText(), reader.NullableText(), reader.NullableText());
        }

        return citations;
    }
}
