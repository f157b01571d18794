using Attribution.Domain.Kinds;
using Attribution.Domain.Labels;
using Attribution.Domain.Time;
using Attribution.Features.Common;
using Attribution.Features.Entities;
using Attribution.Features.Operations.Keeping;
using Attribution.Graph.Store;
using Attribution.GraphQL.Types;

namespace Attribution.Features.Operations.JointOperations.Notes;

/// <summary>A note that units of a joint operation share. Its label is the join of what it is about: each owner's conditions hold.</summary>
[ObjectType("OperationNote")]
[Implements("Node")]
public sealed class OperationNoteNode
{
    /// <summary>How such notes are kept.</summary>
    internal static readonly KeptDocument<OperationNoteDocument> Kept = new(Kind.OperationNote, "operation-note:", "note");

    private const int Most = 10_000;

    private OperationNoteNode(GraphReading reading, RecordVersion record, OperationNoteDocument document, HandlingLabel label)
    {
        (Reading, Record, Document, Label, Handling) = (reading, record, document, label, HandlingNode.Of(label));
        (Id, At) = (Kept.IdOf(record.Id), UnixMicroseconds.ToTime(record.FirstRecorded));
    }

    /// <summary>Opaque.</summary>
    [ID]
    public string Id { get; }

    /// <summary>What it says.</summary>
    public string Text => Document.Text;

    /// <summary>Account that wrote it.</summary>
    public string Author => Document.Author;

    /// <summary>When.</summary>
    public DateTimeOffset At { get; }

    /// <summary>Who may see it, and under which handling codes.</summary>
    public HandlingNode Handling { get; }

    internal GraphReading Reading { get; }

    internal RecordVersion Record { get; }

    internal OperationNoteDocument Document { get; }

    internal HandlingLabel Label { get; }

    internal string OperationId => JointOperationNode.Kept.Prefix + Document.Operation;

    /// <summary>The note with this id; null: none that the reader may see, or in an operation that he does not.</summary>
    internal static async Task<OperationNoteNode?> FindAsync(GraphReading reading, string id, CancellationToken cancellationToken) =>
        await Kept.FindAsync(reading, id, cancellationToken) is var (record, document)
        && await JointOperationNode.FindAsync(reading, JointOperationNode.Kept.Prefix + document.Operation, cancellationToken) is not null
            ? await OfAsync(reading, record, document, cancellationToken)
            : null;

    /// <summary>The notes of an operation, newest first.</summary>
    internal static async Task<IReadOnlyList<OperationNoteNode>> OfAsync(JointOperationNode operation, CancellationToken cancellationToken)
    {
        List<OperationNoteNode> notes = [];
        foreach (var (record, document) in (await Kept.NewestAsync(operation.Reading, Most, cancellationToken)).Where(kept => kept.Document.Operation == $"{operation.Record.Id}"))
        {
            notes.Add(await OfAsync(operation.Reading, record, document, cancellationToken));
        }

        return notes;
    }

    private static async Task<OperationNoteNode> OfAsync(GraphReading reading, RecordVersion record, OperationNoteDocument document, CancellationToken cancellationToken) =>
        new(reading, record, document, await reading.Store.ReadLabelAsync(record.Content.Label, cancellationToken));
}

/// <summary>Handling codes of a unit.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="HandlingCodes">Its codes.</param>
[ObjectType("HandlingCondition")]
public sealed record HandlingConditionNode(ContactUnitNode Unit, [property: ListSize(AssumedSize = 2)] IReadOnlyList<HandlingCode> HandlingCodes);

/// <summary>What is read with a note when it is asked for.</summary>
[ExtendObjectType("OperationNote")]
public static class OperationNoteFields
{
    /// <summary>The unit that wrote it.</summary>
    public static ContactUnitNode GetUnit([Parent] OperationNoteNode note, ContactUnits units) => units.Of([note.Record.Header.OwnerUnit])[0];

    /// <summary>Whose handling codes it bears, by unit; at most 200.</summary>
    [ListSize(AssumedSize = 3)]
    public static IReadOnlyList<HandlingConditionNode> GetConditions([Parent] OperationNoteNode note, ContactUnits units) =>
        [.. note.Document.Conditions.Select(condition => new HandlingConditionNode(units.Of([condition.Unit])[0], HandlingCodeList.Of(condition.Codes)))];

    /// <summary>The entities it is about, as far as the reader sees them; at most 50.</summary>
    [ListSize(AssumedSize = 3)]
    public static async Task<IReadOnlyList<EntityNode>> GetAbout([Parent] OperationNoteNode note, EntityFinder finder, CancellationToken cancellationToken) =>
        [.. (await finder.FindAsync(note.Reading, note.Document.About, cancellationToken)).OfType<EntityNode>().DistinctBy(node => node.Entity.Lead)];
}
