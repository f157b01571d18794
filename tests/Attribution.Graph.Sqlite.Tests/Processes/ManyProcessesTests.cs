using Attribution.Domain.Identifiers;
using Attribution.Graph.Compliance;
using Attribution.Graph.Store;

namespace Attribution.Graph.Sqlite.Tests.Processes;

/// <summary>Several processes write one file at once, as the command line does beside the server.</summary>
public sealed class ManyProcessesTests : IDisposable
{
    private const int Operations = 40;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Processes_WritingAtOnce_GetOneOrderAndSeeEachOther()
    {
        var path = folder.File("graph.db");
        await using var store = await SqliteGraphStore.OpenAsync(new SqliteStoreOptions { Path = path }, TimeProvider.System, CancellationToken.None);
        using var first = WritingProcess.Start(path, "first", Operations);
        using var second = WritingProcess.Start(path, "second", Operations);
        await using var world = await StoreWorld.OnAsync(store, IdSource.Random);
        for (var operation = 0; operation < Operations; operation++)
        {
            await WritingProcess.WriteAsync(world, "third", operation);
        }

        await Task.WhenAll(first.WaitForExitAsync(), second.WaitForExitAsync());
        Assert.Equal((0, 0), (first.ExitCode, second.ExitCode));
        await AssertOneOrderAsync(store);
        Assert.Equal([1, 2, 3], await FoundPerWriterAsync(store));
    }

    private static async Task AssertOneOrderAsync(SqliteGraphStore store)
    {
        List<ChangeEntry> changes = [];
        await foreach (var change in store.ReadChangesAsync(0, CancellationToken.None))
        {
            changes.Add(change);
        }

        Assert.Equal(Enumerable.Range(1, changes.Count).Select(revision => (long)revision), changes.Select(change => change.Revision));
        Assert.Equal(Enumerable.Range(1, 3 * Operations * WritingProcess.Records), changes.SelectMany(change => change.RecordNumbers).Order());
        Assert.Equal(changes.Select(change => change.RecordedAt).Order().Distinct(), changes.Select(change => change.RecordedAt));
    }

    private static async Task<List<int>> FoundPerWriterAsync(SqliteGraphStore store)
    {
        List<int> complete = [];
        foreach (var (name, place) in new[] { ("first", 1), ("second", 2), ("third", 3) })
        {
            var ids = Enumerable.Range(0, Operations * WritingProcess.Records)
                .Select(index => WritingProcess.ExternalId(name, index / WritingProcess.Records, index % WritingProcess.Records)).ToList();
            if ((await store.FindOwnRecordsAsync(StoreWorld.Unit, ids, CancellationToken.None)).Count == ids.Count)
            {
                complete.Add(place);
            }
        }

        return complete;
    }
}
