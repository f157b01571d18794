using Attribution.Domain.Kinds;
using Attribution.Domain.Selectors;
using Attribution.Features.Operations.Targets;
using Attribution.Graph.Index;
using Attribution.Graph.Store;
using Attribution.Graph.Views;

namespace Attribution.Features.Operations.Matching;

/// <summary>
/// Keeps the blind index: builds it from the store, takes in what was written since, and builds it anew beside the old one when an epoch ends. It is derived: nothing of it is
/// stored. Safe for concurrent use; one refresh at a time.
/// </summary>
public sealed class TargetFeed(IGraphStore store, GraphIndex graph, ViewSource views, EpochKeys keys) : IDisposable
{
    /// <summary>Records read at once.</summary>
    public const int ReadSize = 5_000;

    private readonly SemaphoreSlim refreshing = new(1, 1);
    private volatile BlindIndex? current;
    private long revision;

    /// <summary>The index as of the newest write that this server knows. O(changes); O(targets) the first time.</summary>
    internal async Task<BlindIndex> RefreshAsync(CancellationToken cancellationToken)
    {
        if (current is { } known && Interlocked.Read(ref revision) == graph.Revision)
        {
            return known;
        }

        await refreshing.WaitAsync(cancellationToken);
        try
        {
            if (current is null)
            {
                await BuildAsync(cancellationToken);
            }

            return await ChangedAsync(cancellationToken);
        }
        finally
        {
            refreshing.Release();
        }
    }

    /// <summary>Once an epoch has ended, builds the index under the new key beside the old one, which is asked meanwhile. O(targets).</summary>
    internal async Task RotateAsync(CancellationToken cancellationToken)
    {
        if (current is null || current.Epoch == keys.Current)
        {
            return;
        }

        var (built, at) = await ReadAllAsync(cancellationToken);
        await refreshing.WaitAsync(cancellationToken);
        try
        {
            Interlocked.Exchange(ref revision, at);
            current = built;
            await ChangedAsync(cancellationToken);
        }
        finally
        {
            refreshing.Release();
        }
    }

    /// <summary>Numbers of the records that were written after a revision, up to another; each once.</summary>
    internal async Task<IReadOnlyList<int>> WrittenAsync(long after, long upTo, CancellationToken cancellationToken)
    {
        HashSet<int> numbers = [];
        await foreach (var change in store.ReadChangesAsync(after, cancellationToken))
        {
            if (change.Revision > upTo)
            {
                break;
            }

            numbers.UnionWith(change.RecordNumbers);
        }

        return [.. numbers.Order()];
    }

    /// <summary>The records among these numbers that are of some kinds, as they are now, whoever owns them; and the numbers of those that are no more.</summary>
    internal async Task<(List<RecordVersion> Records, List<int> Gone)> ReadAsync(View view, IReadOnlyList<int> numbers, IReadOnlyList<Kind> kinds, CancellationToken cancellationToken)
    {
        List<RecordVersion> records = [];
        List<int> gone = [];
        foreach (var chunk in numbers.Chunk(ReadSize))
        {
            var rows = await store.ReadIndexRecordsAsync(chunk, cancellationToken);
            int[] wanted = [.. rows.Where(row => kinds.Contains((Kind)row.KindCode)).Select(row => row.Number).Distinct()];
            var found = wanted.Length == 0 ? [] : await store.ReadRecordsAsync(view, wanted, cancellationToken);
            records.AddRange(found);
            gone.AddRange(wanted.Except(found.Select(record => record.Number)));
        }

        return (records, gone);
    }

    /// <inheritdoc/>
    public void Dispose() => refreshing.Dispose();

    private async Task BuildAsync(CancellationToken cancellationToken)
    {
        var (built, at) = await ReadAllAsync(cancellationToken);
        Interlocked.Exchange(ref revision, at);
        current = built;
    }

    private async Task<(BlindIndex Built, long At)> ReadAllAsync(CancellationToken cancellationToken)
    {
        var snapshot = graph.Current ?? throw new GraphQL.Execution.GraphQLException("The graph is being loaded; ask again in a moment.", GraphIndex.LoadingCode);
        var view = await views.InForceAsync(snapshot.Revision, cancellationToken);
        BlindIndex built = new(keys.Current, keys.Of(keys.Current));
        EntityQuery all = new() { KindCodes = [(ushort)Kind.Case, (ushort)Kind.Target], Limit = int.MaxValue, IncludeRevoked = true };
        foreach (var chunk in snapshot.List(view, all).Entities.SelectMany(entity => entity.Records).Chunk(ReadSize))
        {
            await TakeAsync(built, await store.ReadRecordsAsync(view, chunk, cancellationToken), cancellationToken);
        }

        return (built, snapshot.Revision);
    }

    private async Task<BlindIndex> ChangedAsync(CancellationToken cancellationToken)
    {
        var index = current ?? throw new InvalidOperationException("It is built before it is changed.");
        var (from, to) = (Interlocked.Read(ref revision), graph.Revision);
        if (from < to)
        {
            var numbers = await WrittenAsync(from, to, cancellationToken);
            var (records, gone) = await ReadAsync(await views.InForceAsync(to, cancellationToken), numbers, [Kind.Case, Kind.Target], cancellationToken);
            await TakeAsync(index, records, cancellationToken);
            gone.ForEach(index.Forget);
            Interlocked.Exchange(ref revision, to);
        }

        return index;
    }

    private async Task TakeAsync(BlindIndex index, IReadOnlyList<RecordVersion> records, CancellationToken cancellationToken)
    {
        foreach (var record in records)
        {
            if ((Kind)record.Header.KindCode == Kind.Case)
            {
                index.PutCase(record.Number, record.Id, ActiveCase.IsActive(record));
            }
            else if (TargetNode.Kept.Read(record) is { WithdrawnBy: null } target && Domain.Identifiers.RecordId.TryParse(target.Case, null, out var subject))
            {
                var label = await store.ReadLabelAsync(record.Content.Label, cancellationToken);
                index.Put(record.Number, Selector.FromStored(target.Type, target.Value), new BlindEntry(record.Id, record.Header.OwnerUnit, subject, target.Policy, target.DoNotTouch, label.ExpiresAt));
            }
            else
            {
                index.Remove(record.Id);
            }
        }
    }
}
