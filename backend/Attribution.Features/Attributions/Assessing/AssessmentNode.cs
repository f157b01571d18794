using System.Text.Json;
using System.Text.Json.Serialization;
using Attribution.Domain.Identifiers;
using Attribution.Domain.Kinds;
using Attribution.Domain.Time;
using Attribution.Features.Attributions.Profiles;
using Attribution.Features.Attributions.Running;
using Attribution.Features.Common;
using Attribution.Features.Entities;
using Attribution.Graph.Store;
using Attribution.GraphQL.Types;

namespace Attribution.Features.Attributions.Assessing;

/// <summary>An answer of the scorer as it was given and kept; it never changes. Its label joins the evidence cited, the claims of actors that were matched, and the actors named.</summary>
[ObjectType("Assessment")]
[Implements("Node")]
public sealed class AssessmentNode
{
    /// <summary>How ids of assessments begin.</summary>
    internal const string Prefix = "assessment:";

    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() }, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    private AssessmentNode(GraphReading reading, RecordVersion record, AssessmentDocument document, HandlingNode handling)
    {
        (Reading, Document, Handling, Label) = (reading, document, handling, record.Content.Label);
        (Id, UnitId, CreatedAt) = (IdOf(record.Id), record.Header.OwnerUnit, UnixMicroseconds.ToTime(record.FirstRecorded));
    }

    /// <summary>Opaque.</summary>
    [ID]
    public string Id { get; }

    /// <summary>Account that asked.</summary>
    public string Author => Document.Author;

    /// <summary>Its unit.</summary>
    public string UnitId { get; }

    /// <summary>When it was kept.</summary>
    public DateTimeOffset CreatedAt { get; }

    /// <summary>The part in the crime that was asked for.</summary>
    public ActorRole Role => Document.Role;

    /// <summary>The day of the question, 00:00 UTC.</summary>
    public DateTimeOffset AsOf => new(Document.AsOf, TimeOnly.MinValue, TimeSpan.Zero);

    /// <summary>SHA-256 of the evidence, whatever its order.</summary>
    public string EvidenceHash => Document.EvidenceHash;

    /// <summary>Who may see it.</summary>
    public HandlingNode Handling { get; }

    internal GraphReading Reading { get; }

    internal AssessmentDocument Document { get; }

    internal LabelId Label { get; }

    /// <summary>The properties of the record that keeps a document.</summary>
    internal static byte[] Properties(AssessmentDocument document) => JsonSerializer.SerializeToUtf8Bytes(new Kept(document), Format);

    /// <summary>The external id by which assessments of a record are found.</summary>
    internal static string SubjectId(RecordId subject) => $"assessment-of:{subject}";

    /// <summary>The assessment that this record is; null if it is none.</summary>
    internal static async Task<AssessmentNode?> OfAsync(GraphReading reading, RecordVersion record, CancellationToken cancellationToken)
    {
        if ((Kind)record.Header.KindCode is not Kind.Assessment || JsonSerializer.Deserialize<Kept>(record.Content.Properties.Span, Format)?.Assessment is not { } document)
        {
            return null;
        }

        return new AssessmentNode(reading, record, document, HandlingNode.Of(await reading.Store.ReadLabelAsync(record.Content.Label, cancellationToken)));
    }

    /// <summary>The assessment with this id; null: none that the reader may see.</summary>
    internal static async Task<AssessmentNode?> FindAsync(GraphReading reading, string id, CancellationToken cancellationToken)
    {
        if (!id.StartsWith(Prefix, StringComparison.Ordinal) || !IdText.TryParse(id.AsSpan(Prefix.Length), out var value))
        {
            return null;
        }

        var numbers = await reading.Store.FindRecordsAsync(reading.View, [new RecordId(value)], cancellationToken);
        return numbers[0] > 0 && await reading.Store.ReadRecordsAsync(reading.View, numbers, cancellationToken) is [var found] ? await OfAsync(reading, found, cancellationToken) : null;
    }

    /// <summary>The id of the assessment that this record is.</summary>
    internal static string IdOf(RecordId record) => Prefix + record;

    /// <summary>What the record keeps.</summary>
    private sealed record Kept(AssessmentDocument Assessment);
}
