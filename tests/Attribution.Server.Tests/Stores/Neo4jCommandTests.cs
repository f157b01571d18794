using Attribution.Bolt.Tests.Server;
using Attribution.Server.Tests.Commands;

namespace Attribution.Server.Tests.Stores;

/// <summary>The command line on Neo4j.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class Neo4jCommandTests(PlainServer neo4j) : IDisposable
{
    private readonly BuiltProgram program = new();

    public void Dispose() => program.Dispose();

    [Fact]
    public async Task ImportSearchAndExport_OnNeo4j_AreAsOnTheEmbeddedStore()
    {
        await neo4j.Required.EmptyAsync();
        await program.AddAccountAsync("pl.analyst1", "PL-CYB");
        var bundle = program.Write("small.json", SmallBundle.Text);
        var imported = await program.RunAsync(["import", bundle, "--account", "pl.analyst1", .. Store(neo4j.Required)]);
        var found = await program.RunAsync(["search", "quiet", "--account", "pl.analyst1", .. Store(neo4j.Required)]);
        var exported = await program.ExportOnAsync(program.Data, "pl.analyst1", ["--out", program.PathOf("out.json"), .. Store(neo4j.Required)]);

        Assert.Equal((0, 0, 0), (imported.ExitCode, found.ExitCode, exported.ExitCode));
        Assert.Equal(["Malware            NamePrefix   Quiet Heron", ""], found.Output.Split('\n'));
        Assert.Contains(SmallBundle.Uses, await File.ReadAllTextAsync(program.PathOf("out.json")), StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(program.Data, "graph.db")));
    }

    [Fact]
    public async Task Copy_ToNeo4jAndBack_KeepsEverything()
    {
        await neo4j.Required.EmptyAsync();
        await program.AddAccountAsync("pl.analyst1", "PL-CYB");
        await program.RunAsync("import", program.Write("small.json", SmallBundle.Text), "--account", "pl.analyst1");
        var there = await program.RunAsync(["copy", "--from", "sqlite", "--to", "neo4j", .. Neo4j(neo4j.Required)]);
        var again = await program.RunAsync(["copy", "--from", "sqlite", "--to", "neo4j", .. Neo4j(neo4j.Required)]);
        var back = await program.RunOnAsync(program.PathOf("back"), ["copy", "--from", "neo4j", "--to", "sqlite", .. Neo4j(neo4j.Required)]);

        Assert.Equal((0, 0, 0), (there.ExitCode, again.ExitCode, back.ExitCode));
        Assert.Matches("^Revision [1-9]: [1-9] writes copied now\\. Both stores hold the same:\n", there.Output);
        Assert.Contains(": 0 writes copied now.", again.Output, StringComparison.Ordinal);
        Assert.Equal(there.Output, back.Output);
    }

    [Fact]
    public async Task Copy_OfNothingOrOntoItself_IsRefused()
    {
        var same = await program.RunAsync("copy", "--from", "sqlite", "--to", "sqlite");
        var nothing = await program.RunAsync(["copy", "--from", "sqlite", "--to", "neo4j", "--neo4j-uri", "bolt://127.0.0.1:1", "--neo4j-password-file", program.Write("password", "p")]);

        Assert.Equal((2, "SAME_STORE: --from and --to are both Sqlite; one of them must be sqlite, the other neo4j.\n"), (same.ExitCode, same.Errors));
        Assert.Equal((1, $"NO_DATA: There is no graph in {program.Data}.\n"), (nothing.ExitCode, nothing.Errors));
    }

    [Fact]
    public async Task Serve_WrongPassword_StopsWithOneLine()
    {
        var outcome = await program.RunAsync([
            "serve", "--empty", "--port", "0", "--store", "neo4j", "--neo4j-uri", neo4j.Required.Uri.ToString(), "--neo4j-password-file", program.Write("password", "wrong")]);
        Assert.Equal("STORE_REFUSED: Neo4j: the user or the password is wrong.\n", outcome.Errors);
        Assert.Equal(1, outcome.ExitCode);
    }

    [Fact]
    public async Task Serve_Neo4jWithoutAnAddress_StopsWithOneLineAFault()
    {
        var outcome = await program.RunAsync("serve", "--store", "neo4j");
        Assert.Equal((2, 2), (outcome.ExitCode, outcome.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).Count(line => line.StartsWith("SETTING: Graph:Neo4j:", StringComparison.Ordinal))));
    }

    [Fact]
    public async Task Backup_OfNeo4j_SaysHow()
    {
        using var process = program.Start(
            ["backup", program.PathOf("b.tar"), "--data", program.Data], ("Graph__Store", "Neo4j"), ("Graph__Neo4j__Uri", "bolt://127.0.0.1:1"), ("Graph__Neo4j__Password", "p"));
        var errors = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal(1, process.ExitCode);
        Assert.StartsWith("STORE_ELSEWHERE: The graph is in Neo4j", errors, StringComparison.Ordinal);
    }

    private string[] Store(Neo4jServer server) => ["--store", "neo4j", .. Neo4j(server)];

    private string[] Neo4j(Neo4jServer server) => ["--neo4j-uri", server.Uri.ToString(), "--neo4j-password-file", program.Write("password", server.Password)];
}
