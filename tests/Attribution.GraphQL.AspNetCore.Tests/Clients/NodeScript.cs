using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Attribution.GraphQL.AspNetCore.Tests.Clients;

/// <summary>Runs the scripts beside the caller's file with Node, on the npm packages that the root package.json names.</summary>
internal static class NodeScript
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>What a script printed.</summary>
    public static async Task<string> RunAsync(string script, string[] arguments, [CallerFilePath] string caller = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(caller)!, script); // a source file is in a folder
        using var node = Process.Start(new ProcessStartInfo("node", [path, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true })
            ?? throw new InvalidOperationException("Node did not start.");
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
}
