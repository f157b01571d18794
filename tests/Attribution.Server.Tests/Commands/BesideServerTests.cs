namespace Attribution.Server.Tests.Commands;

/// <summary>Commands on the data directory of a running server.</summary>
public sealed class BesideServerTests : IAsyncLifetime
{
    private readonly RunningServer server = new();
    private readonly BuiltProgram program = new();

    public ValueTask InitializeAsync() => server.InitializeAsync();

    public ValueTask DisposeAsync()
    {
        program.Dispose();
        return server.DisposeAsync();
    }

    [Fact]
    public async Task Import_BesideAServer_IsSeenByItsReaders()
    {
        var imported = await program.RunOnAsync(server.DataDirectory, "import", program.Write("small.json", SmallBundle.Text), "--account", RunningServer.Account);
        await server.WaitForAsync(1);

        Assert.Equal(0, imported.ExitCode);
        Assert.Contains("Quiet Heron", await server.PostAsync("/exports", $$"""{"format":"csv","ids":["{{SmallBundle.Malware}}"]}""", server.Bearer()).BodyAsync());
    }

    [Fact]
    public async Task Token_MadeBesideAServer_IsTakenAtOnce()
    {
        var token = (await program.RunOnAsync(server.DataDirectory, "token", "create", "--account", RunningServer.Account)).Output.Trim();

        Assert.Equal(200, (await server.GetAsync("/auth/session", ("Authorization", "Bearer " + token)).OutcomeAsync()).Status);
    }

    [Fact]
    public async Task Backup_BesideAServer_IsWholeAndRestoreOverItIsRefused()
    {
        await server.ImportAsync(SmallBundle.Text);
        var backup = program.PathOf("backup.tar");
        var made = await program.RunOnAsync(server.DataDirectory, "backup", backup);
        var restored = await program.RunAsync("restore", backup);
        var over = await program.RunOnAsync(server.DataDirectory, "restore", backup, "--force");

        Assert.Equal((0, 0, 1), (made.ExitCode, restored.ExitCode, over.ExitCode));
        Assert.Equal(made.Output, restored.Output);
        Assert.StartsWith("DATA_IN_USE: ", over.Errors);
    }
}
