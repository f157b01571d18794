using Attribution.Features.Common.Auditing;
using Attribution.Graph.Index;
using Attribution.Graph.Store;
using Attribution.Graph.Views;

namespace Attribution.Server.Hosting;

/// <summary>Puts on record which records leave in a file, before the first byte of it does.</summary>
internal static class ExportNotes
{
    /// <summary>Records read for their ids at once.</summary>
    private const int AtOnce = 1_000;

    /// <summary>Writes the notes.</summary>
    /// <exception cref="GraphQL.Execution.GraphQLException">AUDIT_UNAVAILABLE: nothing may leave.</exception>
    public static async Task WriteAsync(View view, IReadOnlyList<Entity> entities, IGraphReads store, CallerTrail trail, string format, CancellationToken cancellationToken)
    {
        foreach (var numbers in entities.SelectMany(entity => entity.Records).Chunk(AtOnce).DefaultIfEmpty([]))
        {
            var records = numbers.Length == 0 ? [] : await store.ReadRecordsAsync(view, numbers, cancellationToken).ConfigureAwait(false);
            await trail.ExportAsync([.. records.Select(record => record.Id.ToString())], format, cancellationToken).ConfigureAwait(false);
        }
    }
}
