using System.CommandLine;
using Attribution.Graph.Store;
using Attribution.Server.Backups;
using Attribution.Server.Configuration;
using Attribution.Server.Identity;

namespace Attribution.Server.Commands;

/// <summary><c>backup FILE</c> and <c>restore FILE</c>: the whole data directory as one verified file; a backup runs beside a running server.</summary>
internal static class BackupCommands
{
    /// <summary><c>backup</c>.</summary>
    public static Command BuildBackup()
    {
        Argument<string> file = new("file") { Description = "File to write; it must not exist." };
        Command command = new("backup", "Back up graph, accounts and keys to one file; a server may run.") { file };
        command.SetAction((parsed, cancellationToken) => Elsewhere(parsed) is { } exit ? Task.FromResult(exit) : RunAsync(
            parsed,
            () => BackUpAsync(CommandContext.DataDirectory(parsed), parsed.GetRequiredValue(file), cancellationToken)));
        return command;
    }

    /// <summary><c>restore</c>.</summary>
    public static Command BuildRestore()
    {
        Argument<string> file = new("file") { Description = "Backup to restore." };
        Option<bool> force = new("--force") { Description = "Replace what the data directory holds." };
        Command command = new("restore", "Restore a backup into an empty data directory, verified before anything is written; no server may run on it.") { file, force };
        command.SetAction((parsed, cancellationToken) =>
            Elsewhere(parsed) is { } exit ? Task.FromResult(exit) : RestoreAsync(parsed, parsed.GetRequiredValue(file), parsed.GetValue(force), cancellationToken));
        return command;
    }

    /// <summary>The exit code where the graph is not in the data directory; null: it is.</summary>
    private static int? Elsewhere(ParseResult parsed) => CommandContext.StoreOf(parsed).Store == StoreKind.Sqlite
        ? null
        : CommandContext.Refuse(
            "STORE_ELSEWHERE", "The graph is in Neo4j, which has its own backup (neo4j-admin database dump); 'copy --from neo4j --to sqlite' makes a file that this verb backs up.");

    private static Task<int> RestoreAsync(ParseResult parsed, string file, bool force, CancellationToken cancellationToken)
    {
        var directory = CommandContext.DataDirectory(parsed);
        if (!File.Exists(file))
        {
            return Task.FromResult(CommandContext.Refuse("FILE_NOT_FOUND", $"There is no file '{file}'."));
        }

        if (DataFiles.IsUsed(directory) && !force)
        {
            return Task.FromResult(CommandContext.Refuse("DATA_EXISTS", $"{directory} is not empty; --force replaces what it holds."));
        }

        if (DataLock.IsInUse(directory))
        {
            return Task.FromResult(CommandContext.Refuse("DATA_IN_USE", $"A server or a command works on {directory}; stop it first."));
        }

        return RunAsync(parsed, () => PutBackAsync(file, directory, cancellationToken));
    }

    // On record first: it is in the backup itself, and where it cannot be, nothing leaves.
    private static async Task<BackupManifest> BackUpAsync(string directory, string file, CancellationToken cancellationToken)
    {
        if (File.Exists(Path.Combine(directory, DataFiles.Graph)))
        {
            await RightsNotes.MaintainAsync(directory, "backup", cancellationToken).ConfigureAwait(false);
        }

        return await BackupWriter.WriteAsync(directory, file, TimeProvider.System, cancellationToken).ConfigureAwait(false);
    }

    private static async Task<BackupManifest> PutBackAsync(string file, string directory, CancellationToken cancellationToken)
    {
        var manifest = await BackupReader.RestoreAsync(file, directory, cancellationToken).ConfigureAwait(false);
        await RightsNotes.MaintainAsync(directory, $"restore of a backup of {manifest.MadeAt:u}", cancellationToken).ConfigureAwait(false);
        return manifest;
    }

    private static async Task<int> RunAsync(ParseResult parsed, Func<Task<BackupManifest>> work)
    {
        try
        {
            var manifest = await work().ConfigureAwait(false);
            CommandContext.Answer(
                parsed,
                manifest,
                $"{manifest.Graph.Records:N0} records and {manifest.Graph.Claims:N0} claims of revision {manifest.Graph.Revision:N0}, as of {manifest.MadeAt:u}: verified.");
            return ExitCode.Ok;
        }
        catch (BackupException exception)
        {
            CommandContext.Refuse(exception.Code, exception.Message);
            return exception.Code == "BACKUP_DAMAGED" ? ExitCode.BadInput : ExitCode.Refused;
        }
        catch (GraphStoreException exception)
        {
            return CommandContext.Refuse("STORE_FAILED", exception.Message);
        }
    }
}
