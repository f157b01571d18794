using Attribution.Domain.Kinds;
using Attribution.Features.Common;
using Attribution.Graph.Index;
using Attribution.GraphQL.Types;

namespace Attribution.Features.Entities.Charts;

/// <summary>Queries on saved charts. Permission: every signed-in account; each sees its own.</summary>
[QueryType]
[Authorize]
public static class ChartQueries
{
    private const int Most = 200;

    /// <summary>The caller's saved charts, newest first; at most 200.</summary>
    [ListSize(AssumedSize = 20)]
    [Cost(5)]
    public static async Task<IReadOnlyList<ChartNode>> GetCharts(ReadingSource readings, CancellationToken cancellationToken)
    {
        var reading = await readings.CurrentAsync(cancellationToken);
        EntityQuery newest = new() { KindCodes = [(ushort)Kind.Chart], Field = EntityField.Modified, Descending = true, Limit = Most };
        var leads = reading.Snapshot.List(reading.View, newest).Entities.Select(entity => entity.Lead).ToArray();
        return [.. (await reading.Store.ReadRecordsAsync(reading.View, leads, cancellationToken)).Select(record => ChartNode.Of(reading, record)).OfType<ChartNode>()];
    }

    /// <summary>A saved chart of the caller's.</summary>
    public static async Task<ChartNode?> GetChart([ID] string id, ReadingSource readings, CancellationToken cancellationToken) =>
        await ChartNode.FindAsync(await readings.CurrentAsync(cancellationToken), id, cancellationToken);
}
