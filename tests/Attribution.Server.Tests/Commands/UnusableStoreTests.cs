namespace Attribution.Server.Tests.Commands;

public sealed class UnusableStoreTests : IDisposable
{
    private readonly BuiltProgram program = new();

    public void Dispose() => program.Dispose();

    [Fact]
    public async Task Import_StoreIsNoDatabase_SaysSoInOneLine()
    {
        await program.AddAccountAsync("pl.analyst1", "PL-CYB");
        program.Write("data/graph.db", new string('x', 20_000));
        var outcome = await program.RunAsync("import", program.Write("small.json", SmallBundle.Text), "--account", "pl.analyst1");
        Assert.Equal((1, ""), (outcome.ExitCode, outcome.Output));
        Assert.StartsWith("STORE_FAILED: The file is damaged or is no database; restore a backup. ", Assert.Single(Lines(outcome.Errors)));
    }

    [Fact]
    public async Task Serve_AccountsAreNoDatabase_SaysSoInOneLine()
    {
        Directory.CreateDirectory(program.Data);
        program.Write("data/identity.db", new string('x', 20_000));
        var outcome = await program.RunAsync("serve", "--port", "0");
        Assert.Equal(1, outcome.ExitCode);
        Assert.StartsWith("DATABASE_FAILED: ", Assert.Single(Lines(outcome.Errors)));
    }

    [Fact]
    public async Task Search_DataDirectoryIsAFile_SaysSoInOneLine()
    {
        var outcome = await program.RunOnAsync(program.Write("file", ""), "search", "APT28", "--account", "pl.analyst1");
        Assert.Equal(1, outcome.ExitCode);
        Assert.StartsWith("FILE_FAILED: ", Assert.Single(Lines(outcome.Errors)));
    }

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
