using Attribution.Graph.Sqlite.Tests.Processes;
using Xunit.MicrosoftTestingPlatform;
using Xunit.Runner.InProc.SystemConsole;

namespace Attribution.Graph.Sqlite.Tests;

/// <summary>Runs the tests, or writes to a store until it is done or killed.</summary>
internal static class Program
{
    public static Task<int> Main(string[] args) =>
        args is [WritingProcess.Verb, var path, var name, var count] ? WritingProcess.RunAsync(path, name, int.Parse(count, System.Globalization.CultureInfo.InvariantCulture))
        : args is [WritingProcess.UntilRefusedVerb, var fullPath, var fullName] ? WritingProcess.RunUntilRefusedAsync(fullPath, fullName)
        : args.Any(arg => arg is "--server" or "--internal-msbuild-node") ? TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions)
        : ConsoleRunner.Run(args);
}
