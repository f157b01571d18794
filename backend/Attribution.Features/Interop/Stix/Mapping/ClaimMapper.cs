using System.Security.Cryptography;
using System.Text;
using Attribution.Domain.Relationships;
using Attribution.Features.Interop.Stix.Labels;
using Attribution.Features.Interop.Stix.Reading;
using Attribution.Features.Interop.Stix.Running;
using Attribution.Features.Interop.Stix.Sources;
using Attribution.Graph.Store;

namespace Attribution.Features.Interop.Stix.Mapping;

/// <summary>From relationships and references to claims.</summary>
internal sealed class ClaimMapper(CanonicalObject canonical, LeftOutProperties leftOut, IssueLog issues)
{
    private const int MaxStatement = 10_000;
    private const int MaxExternalId = 500;
    private const int MaxCluster = 200;

    private readonly ContentHash hash = new();

    /// <summary>External id of the claim that a reference of a record makes.</summary>
    public static string ReferenceId(string recordId, StixReference reference)
    {
        var id = $"{recordId}/{reference.Path}/{reference.Target}";
        return id.Length <= MaxExternalId ? id : $"{recordId}/{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(id)))}";
    }

    /// <summary>The claim of a relationship object.</summary>
    public ClaimDraft Relationship(StixObject stixObject, ObjectLabel label, FileSource source, int item, DraftEnd from, DraftEnd to)
    {
        ObjectPlace place = new(stixObject.Index, stixObject.Offset, stixObject.Id);
        var typeName = stixObject.Text("relationship_type"u8) ?? "";
        var isRevoked = stixObject.IsTrue("revoked"u8) || stixObject.IsTrue("x_mitre_deprecated"u8);
        var content = RelationshipContent(stixObject, label, source, place, isRevoked);
        return new ClaimDraft
        {
            Place = place,
            Item = item,
            Header = HeaderOf(label.Owner, source, typeName, stixObject.Id),
            Content = content with { ContentHash = hash.EndWithEnds(typeName, from.ExternalId, to.ExternalId) },
            From = from,
            To = to,
            IsRevoked = isRevoked,
            IsCounted = true,
        };
    }

    /// <summary>The claim that a reference of a record makes.</summary>
    public ClaimDraft Reference(RecordVariant variant, StixReference reference, ObjectFacts facts, DraftEnd from, DraftEnd to, RecordDraft? parent) => new()
    {
        Place = facts.Place,
        Item = -1,
        Header = HeaderOf(variant.Label.Owner, variant.Source, reference.TypeName, ReferenceId(variant.ExternalId, reference)),
        Content = new ClaimContent
        {
            Label = variant.Label.Id,
            ReportedAt = facts.Created,
            Modified = facts.Modified,
            ContentHash = hash.Begin().Add(variant.Label.Digest).EndWithEnds(reference.TypeName, from.ExternalId, to.ExternalId),
        },
        From = from,
        To = to,
        Parent = parent,
    };

    private static ClaimHeader HeaderOf(string owner, FileSource source, string typeName, string externalId)
    {
        var definition = RelationshipRegistry.ByStixName(typeName);
        var name = definition.Type is RelationshipType.Other ? typeName : definition.StixName;
        return new ClaimHeader(owner, source.Id, (ushort)definition.Type, name, default, default, externalId);
    }

    private ClaimContent RelationshipContent(StixObject stixObject, ObjectLabel label, FileSource source, ObjectPlace place, bool isRevoked)
    {
        var creator = stixObject.Text("created_by_ref"u8);
        var statement = stixObject.Text("description"u8);
        var confidence = ConfidenceOf(stixObject);
        var grade = StixValues.GradeOf(stixObject, out var gradeFault);
        var cluster = stixObject.Text("x_provenance_cluster"u8) is { Length: > 0 and <= MaxCluster } given ? given : null;
        var (from, to) = (StixValues.Time(stixObject, "start_time"u8), StixValues.Time(stixObject, "stop_time"u8));
        Remark(place, gradeFault, statement);
        canonical.Write(stixObject.Root, name => leftOut.OfRelationship(name) && !IsStillNeeded(name));
        var properties = canonical.Written.Length > 2 ? canonical.Written.ToArray() : [];
        var citations = StixValues.CitationsOf(stixObject, label.Statements);
        var (created, modified) = (StixValues.Time(stixObject, "created"u8), StixValues.Time(stixObject, "modified"u8));
        hash.Begin().Add(properties).Add(label.Digest).Add(statement).Add(confidence).Add(grade?.Text).Add(cluster).Add(from).Add(to).Add(created).Add(modified)
            .Add(isRevoked ? 1 : 0).Add(citations);
        return new ClaimContent
        {
            Label = label.Id,
            Confidence = confidence,
            Grade = grade,
            ProvenanceCluster = cluster,
            Statement = statement is null ? null : StixValues.Cut(statement, MaxStatement),
            Citations = citations,
            Properties = properties,
            ValidFrom = from,
            ValidTo = to,
            ReportedAt = created,
            Modified = modified,
            ContentHash = default,
        };

        // What the claim's fields cannot hold stays a property, so that nothing is lost.
        bool IsStillNeeded(ReadOnlySpan<byte> name) =>
            (name.SequenceEqual("created_by_ref"u8) && creator != source.ExternalId)
            || (name.SequenceEqual("description"u8) && statement?.Length > MaxStatement)
            || (name.SequenceEqual("confidence"u8) && confidence is null)
            || (gradeFault is not null && name.EndsWith("_grade"u8))
            || (gradeFault is not null && name.SequenceEqual("x_grade_scheme"u8))
            || (name.SequenceEqual("x_provenance_cluster"u8) && cluster is null)
            || (name.SequenceEqual("start_time"u8) && from is null)
            || (name.SequenceEqual("stop_time"u8) && to is null);
    }

    private void Remark(ObjectPlace place, ObjectFault? gradeFault, string? statement)
    {
        if (gradeFault is not null)
        {
            issues.Remark(place, gradeFault);
        }

        if (statement?.Length > MaxStatement)
        {
            issues.Remark(place, new ObjectFault(
                ImportCodes.StatementCut, "/description", $"The description has {statement.Length} characters; the first {MaxStatement} are shown, the whole is kept as a property."));
        }
    }

    private static byte? ConfidenceOf(StixObject stixObject) =>
        stixObject.TryGet("confidence"u8, out var value) && value.TryGetByte(out var confidence) && confidence <= 100 ? confidence : null;
}
