namespace Attribution.GraphQL.Execution;

/// <summary>
/// Joins the loads of single keys into one batch, which is sent when the request has nothing else to run. Keys are loaded once
/// per request; later loads of the same key get the same value. Used from the resolvers of one request only.
/// </summary>
/// <typeparam name="TKey">The keys.</typeparam>
/// <typeparam name="TValue">The values.</typeparam>
public abstract class BatchDataLoader<TKey, TValue> : IDataLoader
    where TKey : notnull
{
    private readonly IBatchScheduler scheduler;
    private readonly int maxBatchSize;
    private readonly Lock gate = new();
    private readonly Dictionary<TKey, Task<TValue?>> loaded = [];
    private Dictionary<TKey, TaskCompletionSource<TValue?>> waiting = [];

    /// <summary>Makes a loader of one request.</summary>
    /// <param name="scheduler">Given by the engine.</param>
    /// <param name="maxBatchSize">Most keys of one batch, at least 1.</param>
    protected BatchDataLoader(IBatchScheduler scheduler, int maxBatchSize = 1024)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maxBatchSize, 1);
        this.scheduler = scheduler;
        this.maxBatchSize = maxBatchSize;
    }

    /// <summary>The value of a key; default where there is none.</summary>
    public Task<TValue?> LoadAsync(TKey key, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (gate)
        {
            if (loaded.TryGetValue(key, out var known))
            {
                return known;
            }

            var source = new TaskCompletionSource<TValue?>(TaskCreationOptions.RunContinuationsAsynchronously);
            if (waiting.Count == 0)
            {
                scheduler.Schedule(() => DispatchAsync(cancellationToken));
            }

            waiting.Add(key, source);
            return loaded[key] = source.Task;
        }
    }

    /// <summary>The values of keys, in the order of the keys.</summary>
    public async Task<IReadOnlyList<TValue?>> LoadAsync(IReadOnlyList<TKey> keys, CancellationToken cancellationToken) =>
        await Task.WhenAll(keys.Select(each => LoadAsync(each, cancellationToken)));

    /// <summary>The value of a key that must exist.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public async Task<TValue> LoadRequiredAsync(TKey key, CancellationToken cancellationToken) =>
        await LoadAsync(key, cancellationToken) ?? throw new KeyNotFoundException($"No {typeof(TValue).Name} was loaded for a required key.");

    /// <summary>Makes a known value the one of its key; does nothing where the key was loaded already.</summary>
    public void Prime(TKey key, TValue? value)
    {
        lock (gate)
        {
            loaded.TryAdd(key, Task.FromResult(value));
        }
    }

    /// <summary>Forgets a key, so that the next load asks again; for use after a write.</summary>
    public void Clear(TKey key)
    {
        lock (gate)
        {
            loaded.Remove(key);
        }
    }

    /// <summary>Loads a batch of distinct keys in one round trip. Keys that have no value are left out of the answer.</summary>
    protected abstract Task<IReadOnlyDictionary<TKey, TValue>> LoadBatchAsync(IReadOnlyList<TKey> keys, CancellationToken cancellationToken);

    private async Task DispatchAsync(CancellationToken cancellationToken)
    {
        Dictionary<TKey, TaskCompletionSource<TValue?>> batch;
        lock (gate)
        {
            (batch, waiting) = (waiting, []);
        }

        await Task.WhenAll(batch.Chunk(maxBatchSize).Select(each => LoadChunkAsync(each, cancellationToken)));
    }

    private async Task LoadChunkAsync(KeyValuePair<TKey, TaskCompletionSource<TValue?>>[] chunk, CancellationToken cancellationToken)
    {
        try
        {
            var values = await LoadBatchAsync([.. chunk.Select(each => each.Key)], cancellationToken);
            foreach (var (key, source) in chunk)
            {
                source.SetResult(values.TryGetValue(key, out var value) ? value : default);
            }
        }
#pragma warning disable CA1031 // whatever stops the batch is given to each resolver that waits for it
        catch (Exception exception)
#pragma warning restore CA1031
        {
            foreach (var (_, source) in chunk)
            {
                source.TrySetException(exception);
            }
        }
    }
}
