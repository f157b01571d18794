using Attribution.Domain.Identifiers;
using Attribution.Domain.Selectors;
using Attribution.Graph.Store;

namespace Attribution.Graph.Sqlite.Bodies;

/// <summary>
/// What one version of a record says, as stored: content hash, modified, header, names, selectors, the rest; in the order in which lookups need it, so that they read
/// a prefix only. Sources are stored by number.
/// </summary>
internal static class RecordBody
{
    public static void Write(BodyWriter writer, RecordHeader header, RecordContent content, Func<SourceId, int> numberOf)
    {
        writer.Bytes(content.ContentHash.Span);
        writer.Nullable(content.Modified);
        TextList.Write(writer, header.ExternalIds);
        writer.Text(header.IdentityKey);
        writer.Text(header.StixType);
        NameList.Write(writer, content.Names, numberOf);
        WriteSelectors(writer, content.Selectors);
        TextList.WriteCitations(writer, content.Citations);
        writer.Grade(content.Grade);
        writer.Nullable(content.ValidFrom);
        writer.Nullable(content.ValidTo);
        writer.Nullable(content.Created);
        writer.Bytes(content.Properties.Span);
    }

    /// <summary>Content hash, modified and external ids.</summary>
    public static RecordBodyHead ReadHead(ref BodyReader reader) => new(reader.Bytes().ToArray(), reader.Nullable(), TextList.Read(ref reader));

    /// <summary>The identity key, after <see cref="ReadHead"/>.</summary>
    public static string ReadIdentityKey(ref BodyReader reader) => reader.Text();

    /// <summary>Moves to the names.</summary>
    public static void SkipToNames(ref BodyReader reader)
    {
        SkipToStixType(ref reader);
        _ = reader.Bytes();
    }

    /// <summary>The STIX type alone.</summary>
    public static string ReadStixType(ref BodyReader reader)
    {
        SkipToStixType(ref reader);
        return reader.Text();
    }

    /// <summary>The selectors, after the names.</summary>
    public static Selector[] ReadSelectors(ref BodyReader reader)
    {
        var selectors = new Selector[reader.Count()];
        for (var index = 0; index < selectors.Length; index++)
        {
            selectors[index] = Selector.FromStored((SelectorType)reader.Count(), reader.Text());
        }

        return selectors;
    }

    /// <summary>Header and content whole; names that <paramref name="isVisible"/> refuses are left out.</summary>
    public static (RecordHeader Header, RecordContent Content) Read(
        ref BodyReader reader, string ownerUnit, SourceId source, ushort kind, LabelId label, bool revoked, Func<int, SourceId> sourceOf, Func<LabelId, bool> isVisible)
    {
        var head = ReadHead(ref reader);
        var identityKey = ReadIdentityKey(ref reader);
        RecordHeader header = new(ownerUnit, source, kind, reader.Text(), identityKey, head.ExternalIds);
        var content = new RecordContent
        {
            Label = label,
            Revoked = revoked,
            ContentHash = head.ContentHash,
            Modified = head.Modified,
            Names = NameList.Read(ref reader, sourceOf, isVisible),
            Selectors = ReadSelectors(ref reader),
            Citations = TextList.ReadCitations(ref reader),
            Grade = reader.Grade(),
            ValidFrom = reader.Nullable(),
            ValidTo = reader.Nullable(),
            Created = reader.Nullable(),
            Properties = reader.Bytes().ToArray(),
        };
        return (header, content);
    }

    private static void SkipToStixType(ref BodyReader reader)
    {
        _ = reader.Bytes();
        _ = reader.Nullable();
        for (var left = reader.Count(); left > 0; left--)
        {
            _ = reader.Bytes();
        }

        _ = reader.Bytes();
    }

    private static void WriteSelectors(BodyWriter writer, IReadOnlyList<Selector> selectors)
    {
        writer.Count(selectors.Count);
        foreach (var selector in selectors)
        {
            writer.Count((int)selector.Type);
            writer.Text(selector.Value);
        }
    }
}
