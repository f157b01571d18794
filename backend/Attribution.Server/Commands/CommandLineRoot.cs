using System.CommandLine;

namespace Attribution.Server.Commands;

/// <summary>The command line: one verb a file. Wrong use exits with 2 and says what is allowed.</summary>
internal static class CommandLineRoot
{
    /// <summary>Runs the verb that <paramref name="args"/> name; answers its exit code.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        RootCommand root = new("Attribution: a graph of crime groups, their infrastructure and cases, with sources and handling.")
        {
            ServeCommand.Build(),
            ImportCommand.Build(),
            ExportCommand.Build(),
            SearchCommand.Build(),
            EvaluateCommand.Build(),
            SchemaCommands.Build(),
            BackupCommands.BuildBackup(),
            BackupCommands.BuildRestore(),
            AccountCommands.Build(),
            TokenCommands.Build(),
        };
        root.Options.Add(CommandContext.DataOption);
        root.Options.Add(CommandContext.JsonOption);
        var parsed = root.Parse(args);
        var exitCode = await parsed.InvokeAsync().ConfigureAwait(false);
        return parsed.Errors.Count > 0 ? ExitCode.WrongUse : exitCode;
    }
}
