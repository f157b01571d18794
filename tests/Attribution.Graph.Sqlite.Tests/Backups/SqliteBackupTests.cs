using Attribution.Domain.Identifiers;
using Attribution.Graph.Compliance;
using Attribution.Graph.Sqlite.Backups;
using Attribution.Graph.Sqlite.Tests.Processes;
using Attribution.Graph.Store;
using Microsoft.Data.Sqlite;

namespace Attribution.Graph.Sqlite.Tests.Backups;

public sealed class SqliteBackupTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private string Database => folder.File("graph.db");

    private string Backup => folder.File("backup.db");

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Backup_BesideAWriter_RestoresToOneState()
    {
        await using var world = await OpenAsync(Database);
        var writing = Task.Run(async () =>
        {
            for (var operation = 0; operation < 60; operation++)
            {
                await WritingProcess.WriteAsync(world, "beside", operation);
            }
        });
        var summary = await SqliteBackup.BackupAsync(Database, Backup, CancellationToken.None);
        await writing;
        Assert.Equal(summary, await SqliteBackup.RestoreAsync(Backup, folder.File("restored.db"), CancellationToken.None));
        Assert.Equal(0, summary.Records % WritingProcess.Records);
        Assert.Equal(["backup.db", "graph.db", "graph.db-shm", "graph.db-wal", "restored.db"], Directory.GetFiles(folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Restore_Written_ReadsAndGoesOn()
    {
        await using (var world = await OpenAsync(Database))
        {
            await WritingProcess.WriteAsync(world, "before", 0);
        }

        var summary = await SqliteBackup.BackupAsync(Database, Backup, CancellationToken.None);
        await SqliteBackup.RestoreAsync(Backup, folder.File("restored.db"), CancellationToken.None);
        await using var restored = await OpenAsync(folder.File("restored.db"));
        await WritingProcess.WriteAsync(restored, "after", 0);
        Assert.Equal(new BackupSummary(2, WritingProcess.Records, WritingProcess.Claims, 3), summary);
        Assert.Equal(4, await restored.Store.ReadRevisionAsync(CancellationToken.None));
        Assert.Single(await restored.Store.FindOwnRecordsAsync(StoreWorld.Unit, [WritingProcess.ExternalId("before", 0, 3)], CancellationToken.None));
    }

    [Fact]
    public async Task Restore_BytesFlipped_IsRefused()
    {
        await WriteBackupAsync();
        var bytes = await File.ReadAllBytesAsync(Backup);
        bytes.AsSpan(8192 * 3, 4096).Fill(0xA5);
        await File.WriteAllBytesAsync(Backup, bytes);
        await Assert.ThrowsAsync<GraphStoreException>(() => SqliteBackup.RestoreAsync(Backup, folder.File("restored.db"), CancellationToken.None));
        Assert.False(File.Exists(folder.File("restored.db")));
    }

    [Theory]
    [InlineData("DELETE FROM bodies WHERE id = 2", "contents of records are missing")]
    [InlineData("DELETE FROM records WHERE number = 2", "record numbers have gaps")]
    [InlineData("DELETE FROM blocks WHERE id = 1", "lookup tables")]
    [InlineData("PRAGMA user_version=99", "schema version 99")]
    public async Task Restore_SomethingMissing_IsRefusedAndSaysWhat(string damage, string message)
    {
        await WriteBackupAsync();
        using (SqliteConnection connection = new($"Data Source={Backup};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = damage;
            command.ExecuteNonQuery();
        }

        var refused = await Assert.ThrowsAsync<GraphStoreException>(() => SqliteBackup.RestoreAsync(Backup, folder.File("restored.db"), CancellationToken.None));
        Assert.Contains(message, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Copy_SourceMissingOrTargetThere_IsRefused()
    {
        await WriteBackupAsync();
        await Assert.ThrowsAsync<GraphStoreException>(() => SqliteBackup.RestoreAsync(folder.File("absent.db"), folder.File("x.db"), CancellationToken.None));
        await Assert.ThrowsAsync<GraphStoreException>(() => SqliteBackup.RestoreAsync(Backup, Database, CancellationToken.None));
    }

    private async Task WriteBackupAsync()
    {
        await using (var world = await OpenAsync(Database))
        {
            await WritingProcess.WriteAsync(world, "before", 0);
        }

        await SqliteBackup.BackupAsync(Database, Backup, CancellationToken.None);
    }

    private static async Task<StoreWorld> OpenAsync(string path) =>
        await StoreWorld.OnAsync(await SqliteGraphStore.OpenAsync(new SqliteStoreOptions { Path = path }, TimeProvider.System, CancellationToken.None), IdSource.Random);
}
