using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Attribution.Server.Tests.GraphQL;

/// <summary>Runs the scripts beside this file with Node, on the npm packages that the root package.json names.</summary>
internal static class NodeScript
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>What a script printed.</summary>
    public static async Task<string> RunAsync(string script, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("node", [Path.Combine(Folder(), script), .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var node = Process.Start(start) ?? throw new InvalidOperationException("Node did not start.");
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            var (output, faults) = (node.StandardOutput.ReadToEndAsync(patience.Token), node.StandardError.ReadToEndAsync(patience.Token));
            await node.WaitForExitAsync(patience.Token);
            Assert.True(node.ExitCode == 0, await faults);
            return (await output).ReplaceLineEndings("\n").Trim();
        }
        finally
        {
            if (!node.HasExited)
            {
                node.Kill(entireProcessTree: true);
            }
        }
    }

    private static string Folder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!; // a source file is in a folder
}
