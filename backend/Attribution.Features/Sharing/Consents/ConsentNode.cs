using Attribution.Domain.Kinds;
using Attribution.Domain.Time;
using Attribution.Features.Common;
using Attribution.Features.Common.Uses;
using Attribution.Features.Entities;
using Attribution.Features.Operations;
using Attribution.Features.Operations.JointOperations.Notes;
using Attribution.Features.Operations.Keeping;
using Attribution.Graph.Store;
using Attribution.GraphQL.Types;

namespace Attribution.Features.Sharing.Consents;

/// <summary>What a unit asked another to allow with things under its handling code, and the answer. Both units read it.</summary>
[ObjectType("Consent")]
[Implements("Node")]
public sealed class ConsentNode : KeptNode
{
    /// <summary>How consents are kept.</summary>
    internal static readonly KeptDocument<ConsentDocument> Kept = new(Kind.UseConsent, "consent:", "consent");

    internal ConsentNode(GraphReading reading, RecordVersion record, ConsentDocument document)
        : base(reading, record)
    {
        Document = document;
        (Id, Version, AskedAt) = (Kept.IdOf(record.Id), record.Version, UnixMicroseconds.ToTime(record.FirstRecorded));
    }

    /// <summary>Opaque.</summary>
    [ID]
    public string Id { get; }

    /// <summary>The use that is asked for.</summary>
    public ItemUse Use => Document.Use;

    /// <summary>What for, by who asks; for a condition, the condition as acknowledged.</summary>
    public string Reason => Document.Reason;

    /// <summary>Account that asked.</summary>
    public string AskedBy => Document.AskedBy;

    /// <summary>When.</summary>
    public DateTimeOffset AskedAt { get; }

    /// <summary>Where it stands.</summary>
    public ConsentState State => Document.State;

    /// <summary>Why, by the owner; null: not answered yet.</summary>
    public string? Answer => Document.Answer;

    /// <summary>Account of the owner that answered; null: nobody yet.</summary>
    public string? AnsweredBy => Document.AnsweredBy;

    /// <summary>When; null: not yet.</summary>
    public DateTimeOffset? AnsweredAt => Document.AnsweredAt;

    /// <summary>How many things it is about.</summary>
    public int ItemCount => Document.Items.Count;

    /// <summary>1 and up; give it back as <c>expectedVersion</c>.</summary>
    public int Version { get; }

    internal ConsentDocument Document { get; }

    /// <summary>The consent with this id; null: none that the reader may see.</summary>
    internal static async Task<ConsentNode?> FindAsync(GraphReading reading, string id, CancellationToken cancellationToken) =>
        await Kept.FindAsync(reading, id, cancellationToken) is var (record, document) ? new ConsentNode(reading, record, document) : null;
}

/// <summary>What is read with a consent when it is asked for.</summary>
[ExtendObjectType("Consent")]
public static class ConsentFields
{
    private const int MostShown = 50;

    /// <summary>The unit that asks.</summary>
    public static ContactUnitNode GetUnit([Parent] ConsentNode consent, ContactUnits units) => units.Of([consent.Record.Header.OwnerUnit])[0];

    /// <summary>The unit whose consent it is.</summary>
    public static ContactUnitNode GetOwner([Parent] ConsentNode consent, ContactUnits units) => units.Of([consent.Document.Owner])[0];

    /// <summary>The entities among the things, as far as the reader sees them; the first 50.</summary>
    [ListSize(AssumedSize = 5)]
    public static async Task<IReadOnlyList<EntityNode>> GetEntities([Parent] ConsentNode consent, EntityFinder finder, CancellationToken cancellationToken) =>
        [.. (await finder.FindAsync(consent.Reading, [.. consent.Document.Items.Take(MostShown)], cancellationToken)).OfType<EntityNode>().DistinctBy(node => node.Entity.Lead)];

    /// <summary>The notes of operations among the things, as far as the reader sees them; the first 50.</summary>
    [ListSize(AssumedSize = 5)]
    public static async Task<IReadOnlyList<OperationNoteNode>> GetNotes([Parent] ConsentNode consent, CancellationToken cancellationToken)
    {
        List<OperationNoteNode> notes = [];
        foreach (var id in consent.Document.Items.Take(MostShown))
        {
            if (await OperationNoteNode.FindAsync(consent.Reading, id, cancellationToken) is { } note)
            {
                notes.Add(note);
            }
        }

        return notes;
    }
}
