using System.Text.Json;
using Attribution.Domain.Kinds;
using Attribution.Features.Common;
using Attribution.Graph.Store;
using Attribution.GraphQL.Types.Pagination;

namespace Attribution.Features.Entities;

/// <summary>Pages of the change feed, newest first. A write of which the reader sees nothing does not exist for him.</summary>
internal static class ChangePages
{
    /// <summary>Most writes that one page looks through; what lies further back needs the next page.</summary>
    private const int MaxWrites = 20_000;

    /// <summary>Most writes that a total looks through; what is older is not counted.</summary>
    private const int MaxCounted = 20_000;

    private const int Window = 500;

    /// <summary>The page asked for.</summary>
    public static async Task<Connection<ChangeNode>> OfAsync(
        GraphReading reading, DateTimeOffset? since, IReadOnlyList<Kind>? kinds, PagingArguments paging, Caller caller, CursorCodec cursors, CancellationToken cancellationToken)
    {
        var binding = $"changes {JsonSerializer.Serialize(new { since, kinds })}";
        var place = cursors.Read<long>(paging.After, caller, binding);
        ChangeReader reader = new(reading, kinds);
        List<Edge<ChangeNode>> edges = [];
        var from = Math.Min(place - 1 ?? long.MaxValue, reading.Snapshot.Revision);
        await foreach (var (entry, entities) in VisibleAsync(reader, reading, from, Times.Of(since), MaxWrites, cancellationToken))
        {
            edges.Add(new Edge<ChangeNode>(NodeOf(entry, entities, caller, cursors), cursors.Write(entry.Revision, caller, binding)));
            if (edges.Count > paging.Size)
            {
                break;
            }
        }

        var shown = edges.Take(paging.Size).ToArray();
        ConnectionPageInfo info = new(edges.Count > paging.Size, place is not null, shown.FirstOrDefault()?.Cursor, shown.LastOrDefault()?.Cursor);
        return new Connection<ChangeNode>(shown, info, token => CountAsync(reader, reading, Times.Of(since), token));
    }

    /// <summary>A write as the reader sees it.</summary>
    public static ChangeNode NodeOf(ChangeEntry entry, IReadOnlyList<EntityNode> entities, Caller caller, CursorCodec cursors) => new(
        cursors.Write(entry.Revision, caller, "revision"),
        Domain.Time.UnixMicroseconds.ToTime(entry.RecordedAt),
        entry.Account == caller.Account ? entry.Account : null,
        entry.Action,
        entities);

    private static async ValueTask<int> CountAsync(ChangeReader reader, GraphReading reading, long? since, CancellationToken cancellationToken)
    {
        var count = 0;
        await foreach (var _ in VisibleAsync(reader, reading, reading.Snapshot.Revision, since, MaxCounted, cancellationToken))
        {
            count++;
        }

        return count;
    }

    // The feed runs forwards only: windows of it are read from the end, each turned round.
    private static async IAsyncEnumerable<(ChangeEntry Entry, IReadOnlyList<EntityNode> Entities)> VisibleAsync(
        ChangeReader reader, GraphReading reading, long from, long? since, int most, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var end = Math.Max(0, from - most);
        for (var last = from; last > end; last -= Window)
        {
            foreach (var entry in await WindowAsync(reading, Math.Max(end, last - Window), last, cancellationToken))
            {
                if (entry.RecordedAt < since)
                {
                    yield break;
                }

                if (await reader.EntitiesAsync(entry, cancellationToken) is { Count: > 0 } entities)
                {
                    yield return (entry, entities);
                }
            }
        }
    }

    private static async Task<IReadOnlyList<ChangeEntry>> WindowAsync(GraphReading reading, long after, long last, CancellationToken cancellationToken)
    {
        List<ChangeEntry> entries = [];
        await foreach (var entry in reading.Store.ReadChangesAsync(after, cancellationToken))
        {
            if (entry.Revision > last)
            {
                break;
            }

            entries.Add(entry);
        }

        entries.Reverse();
        return entries;
    }
}
