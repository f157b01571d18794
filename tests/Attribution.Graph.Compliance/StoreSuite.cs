using Attribution.Graph.Store;

namespace Attribution.Graph.Compliance;

/// <summary>What every store must do; a store's tests subclass each suite and give it an empty store.</summary>
public abstract class StoreSuite : IAsyncLifetime
{
    protected StoreWorld World { get; private set; } = null!; // set before each test runs

    protected IGraphStore Store => World.Store;

    public virtual async ValueTask InitializeAsync() => World = await StoreWorld.CreateAsync(OpenAsync);

    public virtual async ValueTask DisposeAsync()
    {
        await World.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>Opens an empty store on <paramref name="clock"/>.</summary>
    protected abstract Task<IGraphStore> OpenAsync(ManualClock clock);

    /// <summary>All items of an enumeration.</summary>
    protected static async Task<List<T>> AllAsync<T>(IAsyncEnumerable<T> items)
    {
        List<T> all = [];
        await foreach (var item in items)
        {
            all.Add(item);
        }

        return all;
    }
}
