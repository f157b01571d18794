using Attribution.Domain.Labels;
using Attribution.Features.Common;
using Attribution.Features.Common.Writing;
using Attribution.Features.Entities;
using Attribution.GraphQL.Types.Mutations;

namespace Attribution.Features.Operations.JointOperations.Notes;

/// <summary>What a note is about: the join of the labels, and whose handling codes are in it.</summary>
internal sealed class NoteInputs(GraphReading reading, EntityFinder finder)
{
    private readonly List<string> about = [];
    private readonly SortedDictionary<string, HandlingCodes> codes = new(StringComparer.Ordinal);

    /// <summary>Label of all that was taken.</summary>
    public required HandlingLabel Label { get; set; }

    /// <summary>What was taken, as ids of the API.</summary>
    public IReadOnlyList<string> About => about;

    /// <summary>Codes by unit.</summary>
    public IReadOnlyList<NoteCondition> Conditions => [.. codes.Where(pair => pair.Value != HandlingCodes.None).Select(pair => new NoteCondition(pair.Key, pair.Value))];

    /// <summary>Takes in codes of a unit.</summary>
    public void Bear(string unit, HandlingCodes added) => codes[unit] = codes.GetValueOrDefault(unit) | added;

    /// <summary>Takes in a note, or all visible records of an entity; what is not found adds its refusal.</summary>
    public async Task TakeAsync(string id, string place, List<IUserError> errors, CancellationToken cancellationToken)
    {
        if (id.StartsWith(OperationNoteNode.Kept.Prefix, StringComparison.Ordinal) && await OperationNoteNode.FindAsync(reading, id, cancellationToken) is { } note)
        {
            Label = LabelJoin.Join(Label, note.Label);
            foreach (var condition in note.Document.Conditions)
            {
                Bear(condition.Unit, condition.Codes);
            }

            about.Add(id);
        }
        else if (await finder.FindAsync(reading, id, cancellationToken) is { } entity)
        {
            await TakeAsync(entity, id, cancellationToken);
        }
        else
        {
            errors.Add(new NotFoundError("There is nothing with this id.", ["input", "about", place]));
        }
    }

    // A single record is taken alone: what else is known of the same thing need not be in the note.
    private async Task TakeAsync(EntityNode entity, string id, CancellationToken cancellationToken)
    {
        var records = await reading.Store.ReadRecordsAsync(reading.View, [.. entity.Entity.Records.Take(EntityContent.MaxRecords)], cancellationToken);
        var taken = NodeId.Parse(id) is NodeId.OfRecord only ? records.Where(record => record.Id == only.Record) : records;
        foreach (var record in taken)
        {
            var label = await reading.Store.ReadLabelAsync(record.Content.Label, cancellationToken);
            Label = LabelJoin.Join(Label, label);
            foreach (var owner in label.Owners)
            {
                Bear(owner, label.HandlingCodes);
            }

            about.Add(NodeIdText.Record(record.Id));
        }
    }
}
