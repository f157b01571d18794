using Attribution.Features.Common;
using Attribution.Features.Common.Uses;
using Attribution.Features.Entities;
using Attribution.Features.Entities.Recording;
using Attribution.Features.Operations.JointOperations.Notes;

namespace Attribution.Features.Sharing.Consents;

/// <summary>Finds what is to be used by the ids that the API gives: records, claims, notes of operations, and of an entity all its records.</summary>
public sealed class UseItems(EntityFinder finder)
{
    /// <summary>The things that the reader sees behind an id; none: there is nothing with it.</summary>
    public async Task<IReadOnlyList<UseItem>> FindAsync(GraphReading reading, string id, CancellationToken cancellationToken)
    {
        if (await OperationNoteNode.FindAsync(reading, id, cancellationToken) is { } note)
        {
            return [OfNote(note)];
        }

        if (NodeId.Parse(id) is NodeId.OfClaim claim)
        {
            return await Ends.ClaimAsync(reading, claim.Claim, cancellationToken) is { } found
                ? [UseItem.Of(NodeIdText.Claim(found.Id), await reading.Store.ReadLabelAsync(found.Content.Label, cancellationToken))]
                : [];
        }

        return await finder.FindAsync(reading, id, cancellationToken) is { } entity
            ? await OfRecordsAsync(reading, [.. entity.Entity.Records.Take(EntityContent.MaxRecords)], NodeId.Parse(id) is NodeId.OfRecord only ? NodeIdText.Record(only.Record) : null, cancellationToken)
            : [];
    }

    /// <summary>A note and whose codes are in it.</summary>
    internal static UseItem OfNote(OperationNoteNode note) => new(note.Id, [.. note.Document.Conditions.Select(condition => (condition.Unit, condition.Codes))]);

    /// <summary>Records by number.</summary>
    internal static async Task<IReadOnlyList<UseItem>> OfRecordsAsync(GraphReading reading, IReadOnlyList<int> numbers, string? only, CancellationToken cancellationToken)
    {
        List<UseItem> items = [];
        foreach (var record in await reading.Store.ReadRecordsAsync(reading.View, numbers, cancellationToken))
        {
            var id = NodeIdText.Record(record.Id);
            if (only is null || only == id)
            {
                items.Add(UseItem.Of(id, await reading.Store.ReadLabelAsync(record.Content.Label, cancellationToken)));
            }
        }

        return items;
    }
}
