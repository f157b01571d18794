using System.Runtime.InteropServices;
using Attribution.Graph.Store;

namespace Attribution.Graph.Index;

/// <summary>
/// The whole graph in memory, built from the store after the server listens and kept current from its changes: the one place that groups, counts, orders and finds
/// neighbours, subgraphs and paths. Safe for concurrent use; readers are never blocked by writers.
/// </summary>
public sealed class GraphIndex(IIndexFeed store, TimeProvider clock) : IAsyncDisposable
{
    /// <summary>The code callers answer while there is no snapshot.</summary>
    public const string LoadingCode = "INDEX_LOADING";

    // A larger uncompressed part than this, and than a quarter of the claims, is compressed in the background: each claim is then sorted a few times in all.
    private const int SmallestBuild = 65_536;

    private const int NumbersARead = 10_000;

    private readonly SemaphoreSlim writing = new(1, 1);
    private IndexWriter writer = new();
    private volatile GraphSnapshot? current;
    private volatile TaskCompletionSource published = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Task building = Task.CompletedTask;

    /// <summary>Whether it can answer.</summary>
    public IndexState State => current is null ? IndexState.Loading : IndexState.Ready;

    /// <summary>The newest snapshot; null while loading. A request takes it once.</summary>
    public GraphSnapshot? Current => current;

    /// <summary>Revision of <see cref="Current"/>; 0 while loading.</summary>
    public long Revision => current?.Revision ?? 0;

    /// <summary>Builds the first snapshot and catches up with the store. O(store). Called until it ends well; a failed or cancelled load leaves the index loading, and the next begins anew.</summary>
    /// <exception cref="GraphStoreException">The store failed.</exception>
    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        await writing.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            writer = new IndexWriter();
            var revision = await store.ReadRevisionAsync(cancellationToken).ConfigureAwait(false);
            await PutAllAsync(store.ReadIndexRecordsAsync(revision, cancellationToken), record => record.Number, versions => writer.Put(versions)).ConfigureAwait(false);
            await PutAllAsync(store.ReadIndexClaimsAsync(revision, cancellationToken), claim => claim.Number, versions => writer.Put(versions)).ConfigureAwait(false);
            writer.Put(await DecisionsAsync(cancellationToken).ConfigureAwait(false));
            var (claims, recordCount) = writer.FreezeForBuild();
            writer.Install(Adjacency.Build(claims, recordCount));
            Publish(revision);
        }
        finally
        {
            writing.Release();
        }

        await RefreshAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Takes in what was written since; after a commit of this server it is in <see cref="Current"/>. O(changes). Does nothing while loading.</summary>
    /// <returns>The revision now.</returns>
    /// <exception cref="GraphStoreException">The store failed; the snapshot stays as it was.</exception>
    public async Task<long> RefreshAsync(CancellationToken cancellationToken)
    {
        await writing.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (current is not null)
            {
                await TakeChangesAsync(cancellationToken).ConfigureAwait(false);
                StartBuildIfLarge();
            }
        }
        finally
        {
            writing.Release();
        }

        return Revision;
    }

    /// <summary>Waits until <paramref name="revision"/> is in <see cref="Current"/>; false if it was not within <paramref name="timeout"/>.</summary>
    public async Task<bool> WaitForRevisionAsync(long revision, TimeSpan timeout, CancellationToken cancellationToken)
    {
        var deadline = clock.GetTimestamp();
        while (true)
        {
            var next = published.Task;
            if (Revision >= revision && current is not null)
            {
                return true;
            }

            var left = timeout - clock.GetElapsedTime(deadline);
            if (left <= TimeSpan.Zero)
            {
                return false;
            }

            await next.WaitAsync(left, clock, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            cancellationToken.ThrowIfCancellationRequested();
        }
    }

    /// <summary>Waits for a background build, if one is under way.</summary>
    public Task SettleAsync() => building;

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await building.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        writing.Dispose();
    }

    private static async Task PutAllAsync<T>(IAsyncEnumerable<T> versions, Func<T, int> numberOf, PutVersions<T> put)
    {
        List<T> item = [];
        await foreach (var version in versions.ConfigureAwait(false))
        {
            if (item.Count > 0 && numberOf(item[0]) != numberOf(version))
            {
                put(CollectionsMarshal.AsSpan(item));
                item.Clear();
            }

            item.Add(version);
        }

        if (item.Count > 0)
        {
            put(CollectionsMarshal.AsSpan(item));
        }
    }

    private async Task<List<Decision>> DecisionsAsync(CancellationToken cancellationToken)
    {
        List<Decision> decisions = [];
        await foreach (var decision in store.ReadIndexDecisionsAsync(cancellationToken).ConfigureAwait(false))
        {
            decisions.Add(decision);
        }

        return decisions;
    }

    private async Task TakeChangesAsync(CancellationToken cancellationToken)
    {
        SortedSet<int> records = [];
        SortedSet<int> claims = [];
        var (revision, decided) = (Revision, false);
        await foreach (var change in store.ReadChangesAsync(revision, cancellationToken).ConfigureAwait(false))
        {
            records.UnionWith(change.RecordNumbers);
            claims.UnionWith(change.ClaimNumbers);
            (revision, decided) = (change.Revision, decided || change.DecisionsChanged);
        }

        if (revision > Revision)
        {
            await TakeAsync(records, claims, decided, cancellationToken).ConfigureAwait(false);
            Publish(revision);
        }
    }

    // Everything is read before anything is taken, so that a failing store leaves the writer as it was.
    private async Task TakeAsync(SortedSet<int> records, SortedSet<int> claims, bool decided, CancellationToken cancellationToken)
    {
        List<IndexRecord> recordVersions = [];
        foreach (var numbers in records.Chunk(NumbersARead))
        {
            recordVersions.AddRange(await store.ReadIndexRecordsAsync(numbers, cancellationToken).ConfigureAwait(false));
        }

        List<IndexClaim> claimVersions = [];
        foreach (var numbers in claims.Chunk(NumbersARead))
        {
            claimVersions.AddRange(await store.ReadIndexClaimsAsync(numbers, cancellationToken).ConfigureAwait(false));
        }

        var decisions = decided ? await DecisionsAsync(cancellationToken).ConfigureAwait(false) : [];
        foreach (var versions in recordVersions.GroupBy(version => version.Number).OrderBy(group => group.Key))
        {
            writer.Put([.. versions.OrderBy(version => version.RecordedFrom)]);
        }

        foreach (var versions in claimVersions.GroupBy(version => version.Number).OrderBy(group => group.Key))
        {
            writer.Put([.. versions.OrderBy(version => version.RecordedFrom)]);
        }

        writer.Put(decisions);
    }

    private void Publish(long revision)
    {
        current = writer.Freeze(revision);
        var waiting = published;
        published = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        waiting.SetResult();
    }

    private void StartBuildIfLarge()
    {
        if (building.IsCompleted && writer.DeltaCount > Math.Max(SmallestBuild, writer.ClaimCount / 4))
        {
            var (claims, recordCount) = writer.FreezeForBuild();
            building = Task.Run(() => BuildAsync(claims, recordCount));
        }
    }

    private async Task BuildAsync(Pages<ClaimRow> claims, int recordCount)
    {
        var built = Adjacency.Build(claims, recordCount);
        await writing.WaitAsync().ConfigureAwait(false);
        try
        {
            writer.Install(built);
            Publish(Revision);
        }
        finally
        {
            writing.Release();
        }
    }

    private delegate void PutVersions<T>(ReadOnlySpan<T> versions);
}
