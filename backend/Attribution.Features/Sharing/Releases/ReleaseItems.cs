using Attribution.Features.Common;
using Attribution.Features.Entities;
using Attribution.Features.Entities.Recording;

namespace Attribution.Features.Sharing.Releases;

/// <summary>Finds what is to be released by the ids that the API gives: records, claims, and of an entity, such as a case, its records, of the own unit where it has some.</summary>
public sealed class ReleaseItems(EntityFinder finder)
{
    /// <summary>The items that the reader sees behind an id; none: there is nothing with it.</summary>
    internal async Task<IReadOnlyList<ReleaseItem>> FindAsync(GraphReading reading, string id, CancellationToken cancellationToken)
    {
        if (NodeId.Parse(id) is NodeId.OfClaim claim)
        {
            return await Ends.ClaimAsync(reading, claim.Claim, cancellationToken) is { } found ? [ReleaseItem.Of(found, await reading.Store.ReadLabelAsync(found.Content.Label, cancellationToken))] : [];
        }

        if (await finder.FindAsync(reading, id, cancellationToken) is not { } entity)
        {
            return [];
        }

        List<ReleaseItem> items = [];
        foreach (var record in await reading.Store.ReadRecordsAsync(reading.View, [.. entity.Entity.Records.Take(EntityContent.MaxRecords)], cancellationToken))
        {
            items.Add(ReleaseItem.Of(record, await reading.Store.ReadLabelAsync(record.Content.Label, cancellationToken)));
        }

        if (NodeId.Parse(id) is NodeId.OfRecord only)
        {
            return [.. items.Where(item => item.Id == NodeIdText.Record(only.Record))];
        }

        ReleaseItem[] own = [.. items.Where(item => item.Owner == reading.View.Reader.UnitId)];
        return own.Length > 0 ? own : items;
    }
}
