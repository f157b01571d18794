using System.Runtime.CompilerServices;
using Attribution.Graph.Store;

namespace Attribution.Graph.Copying;

/// <summary>What a store keeps without history, sources and pending claims: those that the target lacks go with the first writes that have room for them.</summary>
internal sealed class UndatedItems : IAsyncDisposable
{
    private const int ItemsARead = 1_000;

    private readonly Queue<SourceWrite> sources;
    private readonly IAsyncEnumerator<PendingClaim> pending;
    private bool isOut;

    private UndatedItems(IEnumerable<SourceWrite> sources, IAsyncEnumerator<PendingClaim> pending) => (this.sources, this.pending) = (new Queue<SourceWrite>(sources), pending);

    public static async Task<UndatedItems> OpenAsync(IGraphStore from, IGraphStore to, CommitReader reader, CancellationToken cancellationToken)
    {
        var target = await CommitReader.OpenAsync(to, cancellationToken).ConfigureAwait(false);
        var there = (await to.ListSourcesAsync(target.Everything, after: null, int.MaxValue, cancellationToken).ConfigureAwait(false)).ToHashSet();
        var all = await from.ListSourcesAsync(reader.Everything, after: null, int.MaxValue, cancellationToken).ConfigureAwait(false);
        HashSet<UInt128> waiting = [];
        await foreach (var claim in AllPendingAsync(to, cancellationToken).ConfigureAwait(false))
        {
            waiting.Add(StoreDigest.KeyOf(claim with { Number = 0 }));
        }

        return new UndatedItems(
            all.Where(source => !there.Contains(source)).Select(WriteOf),
            AllPendingAsync(from, cancellationToken).Select(claim => claim with { Number = 0 }).Where(claim => !waiting.Contains(StoreDigest.KeyOf(claim))).GetAsyncEnumerator(cancellationToken));
    }

    /// <summary>All pending claims of a store, by number.</summary>
    public static async IAsyncEnumerable<PendingClaim> AllPendingAsync(IGraphStore store, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        IReadOnlyList<PendingClaim> page = [];
        do
        {
            page = await store.ReadPendingAsync(page is [.., var last] ? last.Number : 0, ItemsARead, cancellationToken).ConfigureAwait(false);
            foreach (var claim in page)
            {
                yield return claim;
            }
        }
        while (page.Count > 0);
    }

    /// <summary>The batch with as much of the rest as it has room for.</summary>
    public async Task<GraphBatch> FillAsync(GraphBatch batch)
    {
        var room = GraphBatch.MaxWrites - batch.Records.Count - batch.Claims.Count - batch.Decisions.Count;
        List<SourceWrite> written = [];
        while (room > written.Count && sources.TryDequeue(out var source))
        {
            written.Add(source);
        }

        List<PendingClaim> waiting = [];
        while (!isOut && room > written.Count + waiting.Count)
        {
            isOut = !await pending.MoveNextAsync().ConfigureAwait(false);
            if (!isOut)
            {
                waiting.Add(pending.Current);
            }
        }

        return batch with { Sources = written, Pending = waiting };
    }

    public ValueTask DisposeAsync() => pending.DisposeAsync();

    private static SourceWrite WriteOf(Source source) => new()
    {
        Id = source.Id,
        Name = source.Name,
        OwnerUnit = source.OwnerUnit,
        ExternalId = source.ExternalId,
        Label = source.Label,
        DefaultGrade = source.DefaultGrade,
    };
}
