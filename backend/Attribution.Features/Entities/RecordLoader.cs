using Attribution.Features.Common;
using Attribution.Graph.Store;
using Attribution.GraphQL.Execution;

namespace Attribution.Features.Entities;

/// <summary>Records by number: one round trip per level of a query and View.</summary>
public sealed class RecordLoader(IBatchScheduler scheduler) : BatchDataLoader<(GraphReading Reading, int Number), RecordVersion>(scheduler, 10_000)
{
    /// <inheritdoc/>
    protected override async Task<IReadOnlyDictionary<(GraphReading Reading, int Number), RecordVersion>> LoadBatchAsync(
        IReadOnlyList<(GraphReading Reading, int Number)> keys, CancellationToken cancellationToken)
    {
        Dictionary<(GraphReading, int), RecordVersion> found = new(keys.Count);
        foreach (var group in keys.GroupBy(key => key.Reading))
        {
            foreach (var record in await group.Key.Store.ReadRecordsAsync(group.Key.View, [.. group.Select(key => key.Number)], cancellationToken))
            {
                found[(group.Key, record.Number)] = record;
            }
        }

        return found;
    }
}
