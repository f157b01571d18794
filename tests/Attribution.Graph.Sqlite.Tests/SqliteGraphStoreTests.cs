using Attribution.Domain.Identifiers;
using Attribution.Graph.Compliance;
using Attribution.Graph.Store;
using Microsoft.Data.Sqlite;

namespace Attribution.Graph.Sqlite.Tests;

public sealed class SqliteGraphStoreTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private static ImportProgress Import => new()
    {
        Id = new ImportId(7),
        UnitId = StoreWorld.Unit,
        Account = "pl.analyst1",
        FileName = "bundle.json",
        FileHash = StoreWorld.Hash("file"),
        Options = "{}",
        State = "DONE",
        Position = "1",
        Summary = "{}",
    };

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Open_FileOfANewerVersion_IsRefusedInOneLine()
    {
        await (await OpenAsync()).DisposeAsync();
        Execute("PRAGMA user_version=3");
        var refused = await Assert.ThrowsAsync<GraphStoreException>(OpenAsync);
        Assert.Equal("The database has schema version 3; this program knows versions up to 2. Use a newer program.", refused.Message);
    }

    [Fact]
    public async Task Open_FileOfVersion1_KnowsWhenItsImportsBegan()
    {
        CommitResult.Committed begun;
        await using (var world = await StoreWorld.OnAsync(await OpenAsync(), IdSource.Random))
        {
            begun = await world.CommitAsync(world.Batch() with { Import = Import });
        }

        Execute("DROP INDEX imports_unit; ALTER TABLE imports DROP COLUMN job; ALTER TABLE imports DROP COLUMN first_revision;"
            + "ALTER TABLE imports DROP COLUMN started_at; ALTER TABLE imports DROP COLUMN updated_at; PRAGMA user_version=1");
        await using var again = await OpenAsync();
        var known = Assert.Single(await again.ListImportsAsync(StoreWorld.Unit, long.MaxValue, 10, CancellationToken.None));
        Assert.Equal((begun.Revision, begun.RecordedAt, begun.RecordedAt, null), (known.FirstRevision, known.StartedAt, known.UpdatedAt, known.Job));
    }

    [Fact]
    public async Task Open_FolderMissing_IsRefused()
    {
        SqliteStoreOptions options = new() { Path = folder.File("absent/graph.db") };
        var refused = await Assert.ThrowsAsync<GraphStoreException>(() => SqliteGraphStore.OpenAsync(options, TimeProvider.System, CancellationToken.None));
        Assert.False(refused.IsTransient);
    }

    [Fact]
    public async Task Open_Again_KeepsEverything()
    {
        int number;
        await using (var world = await StoreWorld.OnAsync(await OpenAsync(), IdSource.Random))
        {
            number = (await world.CommitAsync(world.NewRecord("Grizzly Steppe"))).RecordNumbers[0];
        }

        await using var again = await StoreWorld.OnAsync(await OpenAsync(), IdSource.Random);
        Assert.Equal("Grizzly Steppe", Assert.Single(await again.ReadAsync(number)).Content.Names[0].Name);
    }

    [Fact]
    public async Task Write_WhileAnotherProcessHoldsTheFile_FailsAsTransient()
    {
        await using var world = await StoreWorld.OnAsync(await OpenAsync(TimeSpan.Zero), IdSource.Random);
        using SqliteConnection other = new($"Data Source={folder.File("graph.db")};Pooling=False");
        other.Open();
        using var transaction = other.BeginTransaction();
        var failure = await Assert.ThrowsAsync<GraphStoreException>(() => world.CommitAsync(world.NewRecord("a")));
        Assert.True(failure.IsTransient);
        transaction.Rollback();
        Assert.Equal(1, (await world.CommitAsync(world.NewRecord("b"))).RecordNumbers[0]);
    }

    [Fact]
    public async Task Record_OfFourMegabytes_ReadsBack()
    {
        await using var world = await StoreWorld.OnAsync(await OpenAsync(), IdSource.Random);
        await world.CommitAsync(world.NewRecord("big") with { Content = world.Content("big") with { Properties = new byte[4_000_000] } });
        Assert.Equal(4_000_000, Assert.Single(await world.ReadAsync(1)).Content.Properties.Length);
    }

    private Task<SqliteGraphStore> OpenAsync() => OpenAsync(TimeSpan.FromSeconds(30));

    private Task<SqliteGraphStore> OpenAsync(TimeSpan busyTimeout) =>
        SqliteGraphStore.OpenAsync(new SqliteStoreOptions { Path = folder.File("graph.db"), BusyTimeout = busyTimeout }, TimeProvider.System, CancellationToken.None);

    private string Execute(string sql)
    {
        using SqliteConnection connection = new($"Data Source={folder.File("graph.db")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar()?.ToString() ?? "";
    }
}
