using System.Text.Json;
using System.Text.Json.Serialization;
using Attribution.Domain.Identifiers;
using Attribution.Domain.Kinds;
using Attribution.Domain.Time;
using Attribution.Features.Attributions.Profiles;
using Attribution.Features.Common;
using Attribution.Features.Entities;
using Attribution.Graph.Store;
using Attribution.GraphQL.Types;

namespace Attribution.Features.Attributions.Hypotheses;

/// <summary>A hypothesis that people keep about a case: who had a part in it, or which person used a handle, wallet or address. Every step of it is a person's; its earlier versions stay.</summary>
[ObjectType("Hypothesis")]
[Implements("Node")]
public sealed class HypothesisNode
{
    /// <summary>How ids of hypotheses begin.</summary>
    internal const string Prefix = "hypothesis:";

    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() }, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    private HypothesisNode(GraphReading reading, RecordVersion record, HypothesisDocument document, HandlingNode handling)
    {
        (Reading, Record, Document, Handling) = (reading, record, document, handling);
        (Id, UnitId, Version, UpdatedAt) = (IdOf(record.Id), record.Header.OwnerUnit, record.Version, UnixMicroseconds.ToTime(record.RecordedFrom));
    }

    /// <summary>Opaque.</summary>
    [ID]
    public string Id { get; }

    /// <summary>The part in the crime.</summary>
    public ActorRole Role => Document.Role;

    /// <summary>The hypothesis in words.</summary>
    public string Statement => Document.Statement;

    /// <summary>Where it stands.</summary>
    public HypothesisStatus Status => Document.Status;

    /// <summary>Account that stated it.</summary>
    public string Author => Document.Author;

    /// <summary>Account that agreed or rejected; null: nobody yet.</summary>
    public string? Reviewer => Document.Reviewer;

    /// <summary>Why the status is what it is; null: nobody said.</summary>
    public string? Reason => Document.Reason;

    /// <summary>Whether it was taken over from an assessment rather than stated by a person.</summary>
    public bool IsFromScorer => Document.Assessment is not null;

    /// <summary>Where the person is said to have been; null: not said.</summary>
    public string? Place => Document.Place;

    /// <summary>From when; null: not said.</summary>
    public DateTimeOffset? From => Document.From;

    /// <summary>Until when; null: not said.</summary>
    public DateTimeOffset? To => Document.To;

    /// <summary>The unit that keeps it.</summary>
    public string UnitId { get; }

    /// <summary>1 and up; give it back as <c>expectedVersion</c>.</summary>
    public int Version { get; }

    /// <summary>When this version was recorded.</summary>
    public DateTimeOffset UpdatedAt { get; }

    /// <summary>Who may see it.</summary>
    public HandlingNode Handling { get; }

    internal GraphReading Reading { get; }

    internal RecordVersion Record { get; }

    internal HypothesisDocument Document { get; }

    /// <summary>The properties of the record that keeps a document.</summary>
    internal static byte[] Properties(HypothesisDocument document) => JsonSerializer.SerializeToUtf8Bytes(new Kept(document), Format);

    /// <summary>The id of the hypothesis that this record is.</summary>
    internal static string IdOf(RecordId record) => Prefix + record;

    /// <summary>The external id by which hypotheses about a record are found.</summary>
    internal static string SubjectId(RecordId subject) => $"hypothesis-of:{subject}";

    /// <summary>The hypothesis that this record is; null if it is none.</summary>
    internal static async Task<HypothesisNode?> OfAsync(GraphReading reading, RecordVersion record, CancellationToken cancellationToken) =>
        (Kind)record.Header.KindCode is Kind.Hypothesis && JsonSerializer.Deserialize<Kept>(record.Content.Properties.Span, Format)?.Hypothesis is { } document
            ? new HypothesisNode(reading, record, document, HandlingNode.Of(await reading.Store.ReadLabelAsync(record.Content.Label, cancellationToken)))
            : null;

    /// <summary>The hypothesis with this id; null: none that the reader may see.</summary>
    internal static async Task<HypothesisNode?> FindAsync(GraphReading reading, string id, CancellationToken cancellationToken)
    {
        if (!id.StartsWith(Prefix, StringComparison.Ordinal) || !IdText.TryParse(id.AsSpan(Prefix.Length), out var value))
        {
            return null;
        }

        var numbers = await reading.Store.FindRecordsAsync(reading.View, [new RecordId(value)], cancellationToken);
        return numbers[0] > 0 && await reading.Store.ReadRecordsAsync(reading.View, numbers, cancellationToken) is [var found] ? await OfAsync(reading, found, cancellationToken) : null;
    }

    /// <summary>What the record keeps.</summary>
    private sealed record Kept(HypothesisDocument Hypothesis);
}
