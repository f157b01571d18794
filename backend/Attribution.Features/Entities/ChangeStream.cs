using System.Runtime.CompilerServices;
using Attribution.Domain.Kinds;
using Attribution.Features.Common;
using Attribution.Graph.Index;
using Attribution.Graph.Store;

namespace Attribution.Features.Entities;

/// <summary>
/// Writes as they come into the graph index, each judged by what the subscriber may see at that moment. A subscriber that reads slowly is
/// given the writes later, none twice; nothing is kept for him in between.
/// </summary>
public sealed class ChangeStream(GraphIndex index, IGraphStore store, ReadingScopes readings, CursorCodec cursors)
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);

    /// <summary>What the subscriber sees something of, from now on.</summary>
    public async IAsyncEnumerable<ChangeNode> ReadAsync(IReadOnlyList<Kind>? kinds, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // Taken before anything is waited for: what is written once the subscriber knows that his stream is open, reaches him.
        var last = index.Revision;
        await readings.ReadAsync((_, reading) => Task.FromResult(reading.Snapshot.Revision), cancellationToken);
        while (true)
        {
            var isNew = await index.WaitForRevisionAsync(last + 1, LongestWait, cancellationToken);
            var newest = isNew ? index.Revision : last;
            await foreach (var entry in EntriesAsync(last, newest, cancellationToken))
            {
                if (await NodeAsync(entry, kinds, cancellationToken) is { } node)
                {
                    yield return node;
                }
            }

            last = newest;
        }
    }

    private async IAsyncEnumerable<ChangeEntry> EntriesAsync(long after, long newest, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (after == newest)
        {
            yield break;
        }

        await foreach (var entry in store.ReadChangesAsync(after, cancellationToken))
        {
            if (entry.Revision > newest)
            {
                yield break;
            }

            yield return entry;
        }
    }

    private Task<ChangeNode?> NodeAsync(ChangeEntry entry, IReadOnlyList<Kind>? kinds, CancellationToken cancellationToken) => readings.ReadAsync(
        async (caller, reading) => await new ChangeReader(reading, kinds).EntitiesAsync(entry, cancellationToken) is { Count: > 0 } entities
            ? ChangePages.NodeOf(entry, entities, caller, cursors)
            : null,
        cancellationToken);
}
