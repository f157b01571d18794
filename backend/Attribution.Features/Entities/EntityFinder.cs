using Attribution.Domain.Identifiers;
using Attribution.Domain.Kinds;
using Attribution.Features.Common;

namespace Attribution.Features.Entities;

/// <summary>Finds entities by id: ours, or any external id. What the reader may not see is as absent.</summary>
public sealed class EntityFinder
{
    /// <summary>The entities in the order of <paramref name="ids"/>; null where there is none.</summary>
    public async Task<IReadOnlyList<EntityNode?>> FindAsync(GraphReading reading, IReadOnlyList<string> ids, CancellationToken cancellationToken)
    {
        var numbers = new int[ids.Count];
        var parsed = ids.Select(NodeId.Parse).ToArray();
        await OwnAsync(reading, parsed, numbers, cancellationToken);
        await ExternalAsync(reading, parsed, numbers, cancellationToken);
        return [.. numbers.Select(number => number > 0 && reading.Snapshot.EntityOf(reading.View, number) is { } entity && KindRegistry.IsEntity((Kind)entity.KindCode) ? new EntityNode(reading, entity) : null)];
    }

    /// <summary>The entity with this id; null if there is none.</summary>
    public async Task<EntityNode?> FindAsync(GraphReading reading, string id, CancellationToken cancellationToken) =>
        (await FindAsync(reading, [id], cancellationToken))[0];

    private static async Task OwnAsync(GraphReading reading, NodeId[] ids, int[] numbers, CancellationToken cancellationToken)
    {
        var wanted = Enumerable.Range(0, ids.Length).Where(place => RecordOf(ids[place]) is not null).ToArray();
        if (wanted.Length == 0)
        {
            return;
        }

        var found = await reading.Store.FindRecordsAsync(reading.View, [.. wanted.Select(place => RecordOf(ids[place]) ?? default)], cancellationToken);
        for (var index = 0; index < wanted.Length; index++)
        {
            numbers[wanted[index]] = found[index];
        }
    }

    private static async Task ExternalAsync(GraphReading reading, NodeId[] ids, int[] numbers, CancellationToken cancellationToken)
    {
        var wanted = Enumerable.Range(0, ids.Length).Where(place => ids[place] is NodeId.External { Id.Length: > 0 and <= NodeId.MaxLength }).ToArray();
        if (wanted.Length == 0)
        {
            return;
        }

        string[] externalIds = [.. wanted.Select(place => ((NodeId.External)ids[place]).Id)];
        foreach (var (place, number) in (await reading.Store.FindByExternalIdsAsync(reading.View, externalIds, cancellationToken)).Reverse())
        {
            numbers[wanted[place]] = number;
        }
    }

    private static RecordId? RecordOf(NodeId id) => id switch
    {
        NodeId.OfEntity entity => entity.Record,
        NodeId.OfRecord record => record.Record,
        _ => null,
    };
}
