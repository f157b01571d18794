using Attribution.Domain.Identifiers;
using Attribution.Features.Common;
using Attribution.Graph.Store;
using Attribution.GraphQL.Execution;

namespace Attribution.Features.Entities;

/// <summary>Sources by id, as far as the reader sees them; the others read as protected.</summary>
public sealed class SourceLoader(IBatchScheduler scheduler) : BatchDataLoader<(GraphReading Reading, SourceId Id), Source>(scheduler)
{
    /// <inheritdoc/>
    protected override async Task<IReadOnlyDictionary<(GraphReading Reading, SourceId Id), Source>> LoadBatchAsync(
        IReadOnlyList<(GraphReading Reading, SourceId Id)> keys, CancellationToken cancellationToken)
    {
        Dictionary<(GraphReading, SourceId), Source> found = new(keys.Count);
        foreach (var group in keys.GroupBy(key => key.Reading))
        {
            foreach (var source in await group.Key.Store.ReadSourcesAsync(group.Key.View, [.. group.Select(key => key.Id)], cancellationToken))
            {
                found[(group.Key, source.Id)] = source;
            }
        }

        return found;
    }
}
