using Attribution.Domain.Identifiers;
using Attribution.Graph.Compliance;
using Attribution.Graph.Store;

namespace Attribution.Graph.Sqlite.Tests;

/// <summary>A file that cannot be a store is refused in one line that says what is wrong with it.</summary>
public sealed class UnusableFileTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private string Path => folder.File("graph.db");

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Open_NoDatabase_IsRefused()
    {
        await File.WriteAllTextAsync(Path, new string('x', 20_000));
        Assert.StartsWith("The file is damaged or is no database; restore a backup. ", await RefusalAsync());
    }

    [Fact]
    public async Task Open_FolderInPlaceOfTheFile_IsRefused()
    {
        Directory.CreateDirectory(Path);
        Assert.StartsWith("The database's file or folder cannot be written. ", await RefusalAsync());
    }

    [Fact]
    public async Task Open_SchemaOverwritten_IsRefused()
    {
        await WriteAsync(records: 200);
        await using (var file = File.OpenWrite(Path))
        {
            file.Position = 100; // the root page of the schema, after the file's header
            await file.WriteAsync(new byte[4_000]);
        }

        Assert.StartsWith("The file is damaged or is no database; restore a backup. ", await RefusalAsync());
    }

    [Fact]
    public async Task Read_PagesOverwritten_FailsAsDamaged()
    {
        await WriteAsync(records: 2_000);
        var length = new FileInfo(Path).Length;
        await using (var file = File.OpenWrite(Path))
        {
            file.Position = 8_192; // all but the schema
            await file.WriteAsync(Enumerable.Repeat((byte)0xA5, (int)length - 8_192).ToArray());
        }

        Assert.StartsWith("The file is damaged or is no database; restore a backup. ", await RefusalAsync());
    }

    [Fact]
    public async Task Open_FileThatMayNotBeWritten_IsRefused()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess, "A privileged user may write every file.");
        await WriteAsync(records: 1);
        File.SetAttributes(Path, FileAttributes.ReadOnly);
        Assert.StartsWith("The database's file or folder cannot be written. ", await RefusalAsync());
    }

    [Fact]
    public async Task Open_FolderThatMayNotBeWritten_IsRefused()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux has /proc, which nobody may write to.");
        Assert.StartsWith("The database's file or folder cannot be written. ", await RefusalAsync("/proc/graph.db"));
    }

    private async Task WriteAsync(int records)
    {
        await using var store = await SqliteGraphStore.OpenAsync(new SqliteStoreOptions { Path = Path }, TimeProvider.System, CancellationToken.None);
        await using var world = await StoreWorld.OnAsync(store, IdSource.Random);
        await world.CommitAsync([.. Enumerable.Range(0, records).Select(number => world.NewRecord($"name {number}"))]);
    }

    // Whatever is first to meet the damage.
    private async Task<string> RefusalAsync(string? path = null)
    {
        var refused = await Assert.ThrowsAsync<GraphStoreException>(async () =>
        {
            await using var store = await SqliteGraphStore.OpenAsync(new SqliteStoreOptions { Path = path ?? Path }, TimeProvider.System, CancellationToken.None);
            await foreach (var _ in store.ReadIndexRecordsAsync(long.MaxValue, CancellationToken.None))
            {
            }
        });
        Assert.False(refused.IsTransient);
        Assert.DoesNotContain('\n', refused.Message);
        return refused.Message;
    }
}
