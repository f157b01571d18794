using Attribution.Domain.Identifiers;
using Attribution.Domain.Kinds;
using Attribution.Features.Common;
using Attribution.Graph.Store;

namespace Attribution.Features.Entities.Recording;

/// <summary>Finds what a write points at, by the ids that the API gave out. What the caller does not see is not found.</summary>
public sealed class Ends(EntityFinder finder, Caller caller)
{
    /// <summary>A claim by its id, else a record of an entity: the caller's unit's own where it has one, else the lead. Null: none.</summary>
    public async Task<EndRef?> FindAsync(GraphReading reading, string id, CancellationToken cancellationToken)
    {
        if (NodeId.Parse(id) is NodeId.OfClaim claim)
        {
            return await ClaimAsync(reading, claim.Claim, cancellationToken) is { } found ? EndRef.Of(found.Id) : null;
        }

        return await RecordAsync(reading, id, cancellationToken) is { } record ? EndRef.Of(record.Id) : null;
    }

    /// <summary>
    /// The record with this id, or one of the entity with this id as in <see cref="FindAsync"/>; null: none. What slices keep in records of kinds that are no entities has writes of
    /// its own: here it is as absent.
    /// </summary>
    public async Task<RecordVersion?> RecordAsync(GraphReading reading, string id, CancellationToken cancellationToken)
    {
        if (NodeId.Parse(id) is NodeId.OfRecord record)
        {
            var numbers = await reading.Store.FindRecordsAsync(reading.View, [record.Record], cancellationToken);
            return numbers[0] > 0 && await reading.Store.ReadRecordsAsync(reading.View, numbers, cancellationToken) is [var found] && KindRegistry.IsEntity((Kind)found.Header.KindCode) ? found : null;
        }

        if (await finder.FindAsync(reading, id, cancellationToken) is not { } entity)
        {
            return null;
        }

        var records = await reading.Store.ReadRecordsAsync(reading.View, [.. entity.Entity.Records.Take(EntityContent.MaxRecords)], cancellationToken);
        return records.FirstOrDefault(own => own.Header.OwnerUnit == caller.Unit.Id) ?? records.FirstOrDefault();
    }

    /// <summary>The claim with this id; null: none.</summary>
    public static async Task<ClaimVersion?> ClaimAsync(GraphReading reading, ClaimId id, CancellationToken cancellationToken)
    {
        var numbers = await reading.Store.FindClaimsAsync(reading.View, [id], cancellationToken);
        return numbers[0] > 0 && reading.Snapshot.ShowsClaim(reading.View, numbers[0])
            ? (await reading.Store.ReadClaimsAsync(reading.View, numbers, cancellationToken)).FirstOrDefault()
            : null;
    }
}
