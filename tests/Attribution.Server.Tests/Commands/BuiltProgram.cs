using System.Diagnostics;

namespace Attribution.Server.Tests.Commands;

/// <summary>The built program, run as a process on a data directory of its own.</summary>
internal sealed class BuiltProgram : IDisposable
{
    private readonly DirectoryInfo directory = Directory.CreateTempSubdirectory("attribution-command-");

    public string Data => PathOf("data");

    public string PathOf(string name) => Path.Combine(directory.FullName, name);

    public string Write(string name, string text)
    {
        File.WriteAllText(PathOf(name), text);
        return PathOf(name);
    }

    public Task<Outcome> RunAsync(params string[] arguments) => RunOnAsync(Data, arguments);

    public async Task<Outcome> RunOnAsync(string data, params string[] arguments)
    {
        using var process = Start(data, arguments);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new Outcome(process.ExitCode, await output, await errors);
    }

    /// <summary>Adds an account of a new unit; gives its password.</summary>
    public async Task<string> AddAccountAsync(string name, string unit, params string[] more)
    {
        var outcome = await RunAsync(["account", "add", name, "--unit", unit, .. more]);
        Assert.Equal(0, outcome.ExitCode);
        return outcome.Output.Trim().Split(' ', StringSplitOptions.RemoveEmptyEntries)[1];
    }

    /// <summary>Exports for a case that the account's unit then has.</summary>
    public async Task<Outcome> ExportOnAsync(string data, string account, params string[] more)
    {
        Assert.Equal(0, (await RunOnAsync(data, ["import", Write("case.json", SmallBundle.CaseText), "--account", account, .. more.SkipWhile(option => option != "--store")])).ExitCode);
        return await RunOnAsync(data, ["export", "--account", account, .. ForTheCase, .. more]);
    }

    /// <summary>What an export is for.</summary>
    public static string[] ForTheCase { get; } = ["--purpose", "national-investigation", "--case", SmallBundle.Case, "--reason", "a test"];

    public Process Start(string data, params string[] arguments) => Start([.. arguments, "--data", data], []);

    public Process Start(string[] arguments, params (string Name, string Value)[] settings)
    {
        ProcessStartInfo start = new("dotnet", [Path.Combine(AppContext.BaseDirectory, "attribution.dll"), .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = directory.FullName,
        };
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start) ?? throw new InvalidOperationException("The program did not start.");
    }

    public void Dispose() => directory.Delete(recursive: true);

    internal sealed record Outcome(int ExitCode, string Output, string Errors);
}
