using Attribution.Features.Common;
using Attribution.Graph.Store;
using Attribution.GraphQL.Execution;

namespace Attribution.Features.Entities;

/// <summary>Claims by number: one round trip per level of a query and View.</summary>
public sealed class ClaimLoader(IBatchScheduler scheduler) : BatchDataLoader<(GraphReading Reading, int Number), ClaimVersion>(scheduler, 10_000)
{
    /// <inheritdoc/>
    protected override async Task<IReadOnlyDictionary<(GraphReading Reading, int Number), ClaimVersion>> LoadBatchAsync(
        IReadOnlyList<(GraphReading Reading, int Number)> keys, CancellationToken cancellationToken)
    {
        Dictionary<(GraphReading, int), ClaimVersion> found = new(keys.Count);
        foreach (var group in keys.GroupBy(key => key.Reading))
        {
            foreach (var claim in await group.Key.Store.ReadClaimsAsync(group.Key.View, [.. group.Select(key => key.Number)], cancellationToken))
            {
                found[(group.Key, claim.Number)] = claim;
            }
        }

        return found;
    }
}
