namespace Attribution.Server.Tests.Commands;

public sealed class BackupCommandsTests : IAsyncLifetime
{
    private readonly BuiltProgram program = new();

    public async ValueTask InitializeAsync()
    {
        await program.AddAccountAsync("pl.analyst1", "PL-CYB");
        Assert.Equal(0, (await program.RunAsync("import", program.Write("small.json", SmallBundle.Text), "--account", "pl.analyst1")).ExitCode);
        Assert.Equal(0, (await program.RunAsync("backup", Backup)).ExitCode);
    }

    public ValueTask DisposeAsync()
    {
        program.Dispose();
        return ValueTask.CompletedTask;
    }

    private string Backup => program.PathOf("backup.tar");

    [Fact]
    public async Task Restore_IntoAnEmptyDirectory_BringsGraphAndAccounts()
    {
        var other = program.PathOf("other");
        var restored = await program.RunOnAsync(other, "restore", Backup);
        var accounts = await program.RunOnAsync(other, "account", "list");
        var export = await program.ExportOnAsync(other, "pl.analyst1");

        Assert.Equal((0, 0, 0), (restored.ExitCode, accounts.ExitCode, export.ExitCode));
        Assert.Equal(((await program.RunAsync("account", "list")).Output, (await program.ExportOnAsync(program.Data, "pl.analyst1")).Output), (accounts.Output, export.Output));
        Assert.False(Directory.Exists(other + ".restoring"));
    }

    [Fact]
    public async Task Restore_OverData_NeedsForce()
    {
        await program.AddAccountAsync("later.analyst1", "PL-CYB");
        var refused = await program.RunAsync("restore", Backup);
        var before = await program.RunAsync("account", "list");
        var forced = await program.RunAsync("restore", Backup, "--force");
        var after = await program.RunAsync("account", "list");

        Assert.Equal((1, 0), (refused.ExitCode, forced.ExitCode));
        Assert.StartsWith("DATA_EXISTS: ", refused.Errors);
        Assert.Equal((true, false), (before.Output.Contains("later.analyst1"), after.Output.Contains("later.analyst1")));
    }

    [Theory]
    [InlineData(1606)] // in the manifest, after two header blocks and one of extended attributes
    [InlineData(40_000)]
    [InlineData(-3000)]
    public async Task Restore_OfAChangedByte_ChangesNothing(int place)
    {
        var bytes = await File.ReadAllBytesAsync(Backup);
        bytes[place < 0 ? bytes.Length + place : place] ^= 0x10;
        await File.WriteAllBytesAsync(program.PathOf("changed.tar"), bytes);
        var outcome = await program.RunOnAsync(program.PathOf("other"), "restore", program.PathOf("changed.tar"));

        Assert.Equal((3, false), (outcome.ExitCode, Directory.Exists(program.PathOf("other"))));
        Assert.StartsWith("BACKUP_DAMAGED: ", outcome.Errors);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    [InlineData(10_000)]
    public async Task Restore_OfACutFile_ChangesNothing(int length)
    {
        await File.WriteAllBytesAsync(program.PathOf("cut.tar"), (await File.ReadAllBytesAsync(Backup))[..length]);

        Assert.Equal((3, false), ((await program.RunOnAsync(program.PathOf("other"), "restore", program.PathOf("cut.tar"))).ExitCode, Directory.Exists(program.PathOf("other"))));
    }

    [Fact]
    public async Task Backup_OverAFile_IsRefused()
    {
        var outcome = await program.RunAsync("backup", Backup);

        Assert.Equal(1, outcome.ExitCode);
        Assert.StartsWith("BACKUP_EXISTS: ", outcome.Errors);
    }

    [Fact]
    public async Task Backup_OfNoData_IsRefused() => Assert.StartsWith("NO_DATA: ", (await program.RunOnAsync(program.PathOf("none"), "backup", program.PathOf("none.tar"))).Errors);
}
