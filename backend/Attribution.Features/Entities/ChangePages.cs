using System.Runtime.CompilerServices;
using System.Text.Json;
using Attribution.Domain.Kinds;
using Attribution.Features.Common;
using Attribution.Graph.Store;
using Attribution.GraphQL.Types.Pagination;

namespace Attribution.Features.Entities;

/// <summary>Pages of the change feed, newest first. A write of which the reader sees nothing does not exist for him.</summary>
internal static class ChangePages
{
    /// <summary>The highest total; what is older is not counted. Only writes that the reader sees something of count: a budget of all writes would tell of the others.</summary>
    private const int MaxCounted = 20_000;

    private const int Window = 500;

    /// <summary>The page asked for.</summary>
    public static async Task<Connection<ChangeNode>> OfAsync(
        GraphReading reading,
        DateTimeOffset? since,
        IReadOnlyList<Kind>? kinds,
        PagingArguments paging,
        Caller caller,
        CursorCodec cursors,
        CancellationToken cancellationToken)
    {
        var page = paging.Of<long>();
        ChangeReader reader = new(reading, kinds);
        var from = Math.Min(page.Start - 1 ?? long.MaxValue, reading.Snapshot.Revision);
        var found = await VisibleAsync(reader, reading, from, Times.Of(since), cancellationToken).Take(page.Size + 1).ToListAsync(cancellationToken);
        return page.OfOneMore(
            found,
            each => each.Entry.Revision,
            each => NodeOf(each.Entry, each.Entities, caller, cursors),
            token => CountAsync(reader, reading, Times.Of(since), token));
    }

    /// <summary>A write as the reader sees it.</summary>
    public static ChangeNode NodeOf(ChangeEntry entry, IReadOnlyList<EntityNode> entities, Caller caller, CursorCodec cursors) => new(
        cursors.Write(JsonSerializer.SerializeToUtf8Bytes(entry.Revision), caller, "revision"),
        Domain.Time.UnixMicroseconds.ToTime(entry.RecordedAt),
        entry.Account == caller.Account ? entry.Account : null,
        entry.Action,
        entities);

    /// <summary>Writes since a time that the reader sees something of, newest first, each with its visible entities.</summary>
    public static async IAsyncEnumerable<(DateTimeOffset At, IReadOnlyList<EntityNode> Entities)> NewestAsync(
        GraphReading reading, DateTimeOffset since, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var (entry, entities) in VisibleAsync(new ChangeReader(reading, null), reading, reading.Snapshot.Revision, Times.Of(since), cancellationToken))
        {
            yield return (Domain.Time.UnixMicroseconds.ToTime(entry.RecordedAt), entities);
        }
    }

    private static async ValueTask<int> CountAsync(ChangeReader reader, GraphReading reading, long? since, CancellationToken cancellationToken)
    {
        var count = 0;
        await foreach (var _ in VisibleAsync(reader, reading, reading.Snapshot.Revision, since, cancellationToken))
        {
            if (++count == MaxCounted)
            {
                break;
            }
        }

        return count;
    }

    // The feed runs forwards only: windows of it are read from the end, each turned round.
    private static async IAsyncEnumerable<(ChangeEntry Entry, IReadOnlyList<EntityNode> Entities)> VisibleAsync(
        ChangeReader reader, GraphReading reading, long from, long? since, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (var last = from; last > 0; last -= Window)
        {
            foreach (var entry in await WindowAsync(reading, Math.Max(0, last - Window), last, cancellationToken))
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

    private static async Task<IReadOnlyList<ChangeEntry>> WindowAsync(
        GraphReading reading, long after, long last, CancellationToken cancellationToken)
    {
        List<ChangeEntry> entries = [];
        await foreach (var entry in reading.WritesAsync(after, cancellationToken))
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
