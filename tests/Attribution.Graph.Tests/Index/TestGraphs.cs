using Attribution.Graph.Compliance.Index;
using Attribution.Graph.Index;
using Attribution.Graph.Views;

namespace Attribution.Graph.Tests.Index;

/// <summary>Snapshots and naive scans of test stores.</summary>
internal static class TestGraphs
{
    /// <summary>The snapshot of what was made; commits what is open.</summary>
    public static async Task<GraphSnapshot> SnapshotAsync(this GraphMaker maker)
    {
        maker.Commit();
        return await SnapshotAsync(maker.Store);
    }

    /// <summary>The snapshot of a store.</summary>
    public static async Task<GraphSnapshot> SnapshotAsync(this FeedStore store)
    {
        await using GraphIndex index = new(store, TimeProvider.System);
        await index.LoadAsync(default);
        return index.Current!;
    }

    /// <summary>What the view shows of a store, by scanning.</summary>
    public static NaiveGraph Scan(this FeedStore store, View view) => new(view, store.Records, store.Claims, store.Decisions);
}
