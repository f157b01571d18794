using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Attribution.GraphQL.Conformance.Tests;

/// <summary>
/// graphql-js 16.15 in a process of its own. A script makes documents from a seed, asks graphql-js, and prints one JSON value a
/// line: what it asked and what it was told.
/// </summary>
internal static class GraphQLJsProcess
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(3);

    /// <summary>The seed of generated documents: 1, or GRAPHQL_SEED of the environment. Every failure names it.</summary>
    public static int Seed { get; } =
        int.TryParse(Environment.GetEnvironmentVariable("GRAPHQL_SEED"), CultureInfo.InvariantCulture, out var seed) ? seed : 1;

    /// <summary>Runs a script of the folder GraphQLJs.</summary>
    /// <param name="script">Its file name.</param>
    /// <param name="input">What it reads from standard input; null for nothing.</param>
    /// <param name="arguments">Its arguments.</param>
    public static async Task<IReadOnlyList<JsonElement>> AskAsync(string script, string? input, params string[] arguments)
    {
        var start = new ProcessStartInfo("node", [Path.Combine(Folders.Scripts, script), .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("node did not start.");
        using var timeout = new CancellationTokenSource(Limit);
        var output = process.StandardOutput.ReadToEndAsync(timeout.Token);
        var errors = process.StandardError.ReadToEndAsync(timeout.Token);
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        var lines = await output;
        await process.WaitForExitAsync(timeout.Token);
        Assert.True(process.ExitCode == 0, $"{script} ended with {process.ExitCode}: {await errors}");
        return [.. lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Parse)];
    }

    private static JsonElement Parse(string line)
    {
        using var document = JsonDocument.Parse(line);
        return document.RootElement.Clone();
    }
}
