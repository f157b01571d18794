using Attribution.Domain.Identifiers;
using Attribution.Domain.Relationships;
using Attribution.Graph.Store;

namespace Attribution.Graph.Sqlite.Bodies;

/// <summary>What one version of a claim says, as stored. The ends' ids are not in it: rows hold their numbers.</summary>
internal static class ClaimBody
{
    public static void Write(BodyWriter writer, ClaimHeader header, ClaimContent content)
    {
        writer.Bytes(content.ContentHash.Span);
        writer.Nullable(content.Modified);
        writer.NullableText(header.ExternalId);
        writer.NullableText(header.TypeCode == (ushort)RelationshipType.Other ? header.TypeName : null);
        writer.Grade(content.Grade);
        writer.NullableText(content.ProvenanceCluster);
        writer.NullableText(content.Statement);
        TextList.WriteCitations(writer, content.Citations);
        writer.Nullable(content.ReportedAt);
        writer.Bytes(content.Properties.Span);
    }

    /// <summary>Content hash, modified and external id.</summary>
    public static ClaimBodyHead ReadHead(ref BodyReader reader) => new(reader.Bytes().ToArray(), reader.Nullable(), reader.NullableText());

    /// <summary>The name of a type of others, after <see cref="ReadHead"/>; null for known types.</summary>
    public static string? ReadOtherTypeName(ref BodyReader reader) => reader.NullableText();

    /// <summary>The content after head and type name.</summary>
    public static ClaimContent ReadContent(ref BodyReader reader, ClaimBodyHead head, ClaimFacts facts) => new()
    {
        Label = facts.Label,
        Confidence = facts.Confidence,
        ValidFrom = facts.ValidFrom,
        ValidTo = facts.ValidTo,
        ContentHash = head.ContentHash,
        Modified = head.Modified,
        Grade = reader.Grade(),
        ProvenanceCluster = reader.NullableText(),
        Statement = reader.NullableText(),
        Citations = TextList.ReadCitations(ref reader),
        ReportedAt = reader.Nullable(),
        Properties = reader.Bytes().ToArray(),
    };
}

/// <summary>The first fields of a claim's body, which importers compare with.</summary>
internal readonly record struct ClaimBodyHead(byte[] ContentHash, long? Modified, string? ExternalId);

/// <summary>What of a claim's version lies in its row.</summary>
internal readonly record struct ClaimFacts(LabelId Label, byte? Confidence, long? ValidFrom, long? ValidTo);
