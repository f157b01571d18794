using System.Runtime.CompilerServices;
using Attribution.Graph.Index;
using Attribution.Graph.Store;

namespace Attribution.Features.Common;

/// <summary>
/// Writes as they come into the graph index of this server, whoever sees something of them: what a stream is made of, which judges each by what its subscriber may see at that moment.
/// Who reads slowly is given them later, none twice; nothing is kept for him in between.
/// </summary>
public sealed class NewWrites(GraphIndex index, IGraphStore store, ReadingScopes readings)
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);

    /// <summary>Writes from now on, for a subscriber with the right to read.</summary>
    internal async IAsyncEnumerable<ChangeEntry> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // Taken before anything is waited for: what is written once the subscriber knows that his stream is open, reaches him.
        var last = index.Revision;
        await readings.ReadAsync((_, reading) => Task.FromResult(reading.Snapshot.Revision), cancellationToken);
        while (true)
        {
            var isNew = await index.WaitForRevisionAsync(last + 1, LongestWait, cancellationToken);
            var newest = isNew ? index.Revision : last;
            if (last < newest)
            {
                await foreach (var entry in store.ReadChangesAsync(last, cancellationToken))
                {
                    if (entry.Revision > newest)
                    {
                        break;
                    }

                    yield return entry;
                }
            }

            last = newest;
        }
    }
}
