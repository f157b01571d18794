using System.Diagnostics;

namespace Attribution.Bolt.Tests.FakeServer;

/// <summary>The fake server is one that npm's driver accepts, so that client and fake are not wrong together.</summary>
public sealed class NpmDriverTests
{
    [Theory]
    [InlineData("bolt")]
    [InlineData("neo4j")]
    public async Task NpmDriver_OnTheFakeServer_GetsItsRecords(string scheme)
    {
        var modules = FindModules();
        Assert.SkipWhen(modules is null, "npm's neo4j-driver is not installed in node_modules: run npm ci.");
        await using var server = new FakeBoltServer(new FakeBehaviour { Rows = 3, SendsNoops = true, ChunkSize = 7 });

        var said = await RunAsync($"{scheme}://{server.Address}", modules!); // Skipped above if there is none.

        Assert.Equal("{\"agent\":\"Neo4j/5.26.0\",\"protocol\":\"5.8\",\"alone\":[1,2,3],\"managed\":[1,2,3],\"eager\":3}", said.Trim());
    }

    private static string? FindModules()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (Directory.Exists(Path.Combine(folder.FullName, "node_modules", "neo4j-driver")))
            {
                return Path.Combine(folder.FullName, "node_modules");
            }
        }

        return null;
    }

    private static async Task<string> RunAsync(string uri, string modules)
    {
        var start = new ProcessStartInfo("node", [Path.Combine(AppContext.BaseDirectory, "FakeServer", "npmClient.mjs"), uri, modules])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("node did not start.");
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        var output = process.StandardOutput.ReadToEndAsync(limit.Token);
        var errors = await process.StandardError.ReadToEndAsync(limit.Token);
        await process.WaitForExitAsync(limit.Token);
        return process.ExitCode == 0 ? await output : throw new InvalidOperationException(errors);
    }
}
