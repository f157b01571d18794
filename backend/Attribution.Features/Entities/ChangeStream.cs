using System.Runtime.CompilerServices;
using Attribution.Domain.Kinds;
using Attribution.Features.Common;
using Attribution.Graph.Store;

namespace Attribution.Features.Entities;

/// <summary>Writes as they come, each judged by what the subscriber may see at that moment.</summary>
public sealed class ChangeStream(NewWrites writes, ReadingScopes readings, CursorCodec cursors)
{
    /// <summary>What the subscriber sees something of, from now on.</summary>
    public async IAsyncEnumerable<ChangeNode> ReadAsync(IReadOnlyList<Kind>? kinds, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var entry in writes.ReadAsync(cancellationToken))
        {
            if (await NodeAsync(entry, kinds, cancellationToken) is { } node)
            {
                yield return node;
            }
        }
    }

    private Task<ChangeNode?> NodeAsync(ChangeEntry entry, IReadOnlyList<Kind>? kinds, CancellationToken cancellationToken) => readings.ReadAsync(
        async (caller, reading) => await new ChangeReader(reading, kinds).EntitiesAsync(entry, cancellationToken) is { Count: > 0 } entities
            ? ChangePages.NodeOf(entry, entities, caller, cursors)
            : null,
        cancellationToken);
}
