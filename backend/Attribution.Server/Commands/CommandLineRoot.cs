using System.CommandLine;
using Attribution.Graph.Store;
using Attribution.GraphQL.Execution;
using Attribution.Ledger;
using Attribution.Server.Configuration;
using Microsoft.Data.Sqlite;

namespace Attribution.Server.Commands;

/// <summary>The command line: one verb a file. Wrong use exits with 2 and says what is allowed.</summary>
internal static class CommandLineRoot
{
    /// <summary>Runs the verb that <paramref name="args"/> name; answers its exit code.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        var parsed = Build().Parse(args);
        try
        {
            var exitCode = await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false }).ConfigureAwait(false);
            return parsed.Errors.Count > 0 ? ExitCode.WrongUse : exitCode;
        }
        catch (SettingsException refused)
        {
            return CommandContext.RefuseSettings(refused.Faults);
        }
        catch (Exception fault) when (CodeOf(fault) is { } code)
        {
            return CommandContext.Refuse(code, fault.Message.ReplaceLineEndings(" "));
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Refused;
        }
    }

    /// <summary>Every verb there is.</summary>
    public static RootCommand Build()
    {
        RootCommand root = new("Attribution: a graph of crime groups, their infrastructure and cases, with sources and handling.")
        {
            ServeCommand.Build(),
            ImportCommand.Build(),
            ExportCommand.Build(),
            SearchCommand.Build(),
            RankCommand.Build(),
            ReportCommand.Build(),
            LinkCommand.Build(),
            AliasesCommand.Build(),
            EvaluateCommand.Build(),
            CalibrateCommand.Build(),
            SchemaCommands.Build(),
            BackupCommands.BuildBackup(),
            BackupCommands.BuildRestore(),
            CopyCommand.Build(),
            VerifyCommand.Build(),
            AccountCommands.Build(),
            UnitCommands.Build(),
            TokenCommands.Build(),
        };
        root.Options.Add(CommandContext.DataOption);
        root.Options.Add(CommandContext.JsonOption);
        return root;
    }

    // Disks that are full, files that are damaged or may not be written: nothing that a trace would explain.
    private static string? CodeOf(Exception fault) => fault switch
    {
        GraphStoreException => "STORE_FAILED",
        GraphQLException refused => refused.Error.Code,
        LedgerUnavailableException => LedgerUnavailableException.Code,
        SqliteException => "DATABASE_FAILED",
        IOException or UnauthorizedAccessException => "FILE_FAILED",
        InvalidOperationException => "NOT_POSSIBLE",
        _ => null,
    };
}
