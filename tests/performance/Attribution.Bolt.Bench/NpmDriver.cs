using System.Diagnostics;
using System.Text.Json;
using Attribution.Bolt.Tests.Server;

namespace Attribution.Bolt.Bench;

/// <summary>The same with npm's neo4j-driver, in a process of its own.</summary>
internal static class NpmDriver
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    public static async Task<Figures> MeasureAsync(Neo4jServer server)
    {
        var modules = Path.Combine(Root(), "node_modules");
        string[] arguments = [Path.Combine(AppContext.BaseDirectory, "npmDriver.mjs"), server.Uri.ToString(), server.User, server.Password, modules];
        using var process = Process.Start(new ProcessStartInfo("node", arguments) { RedirectStandardOutput = true }) ?? throw new InvalidOperationException("node did not start.");
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return JsonSerializer.Deserialize<Figures>(output, Web) ?? throw new InvalidOperationException("npm's driver said nothing.");
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Attribution.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("No folder above holds Attribution.sln.");
    }
}
