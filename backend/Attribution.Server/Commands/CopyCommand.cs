using System.CommandLine;
using Attribution.Graph.Copying;
using Attribution.Graph.Store;
using Attribution.Server.Backups;
using Attribution.Server.Configuration;

namespace Attribution.Server.Commands;

/// <summary><c>copy --from sqlite --to neo4j</c> and back: the whole graph with history and labels, checked at the end. Accounts, tokens and keys stay in the data directory.</summary>
internal static class CopyCommand
{
    /// <summary>The command.</summary>
    public static Command Build()
    {
        Option<StoreKind> from = new("--from") { Description = "sqlite or neo4j: the store to copy; a server may run on it.", Required = true };
        Option<StoreKind> to = new("--to") { Description = "The other one: empty, or with what a copy that was cut off has left. No server may run on it.", Required = true };
        var command = StoreArguments.AddNeo4jTo(new Command("copy", "Copy the graph to another store; run again, it goes on where it was cut off.") { from, to });
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed, parsed.GetValue(from), parsed.GetValue(to), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, StoreKind from, StoreKind to, CancellationToken cancellationToken)
    {
        if (from == to)
        {
            CommandContext.Refuse("SAME_STORE", $"--from and --to are both {from}; one of them must be sqlite, the other neo4j.");
            return ExitCode.WrongUse;
        }

        var (server, faults) = Neo4jSettings.Read(CommandContext.Settings(parsed));
        if (server is null)
        {
            return CommandContext.RefuseSettings(faults);
        }

        var directory = CommandContext.DataDirectory(parsed);
        if (RefusalOf(directory, from) is { } refusal)
        {
            return refusal;
        }

        CopyClock clock = new();
        await using var source = await OpenAsync(from, TimeProvider.System).ConfigureAwait(false);
        await using var target = await OpenAsync(to, clock).ConfigureAwait(false);
        return await CopyAsync(parsed, source, target, clock, cancellationToken).ConfigureAwait(false);

        Task<IGraphStore> OpenAsync(StoreKind kind, TimeProvider time) =>
            OpenedStore.ReadyAsync(new StoreSettings(kind, kind == StoreKind.Neo4j ? server : null), directory, time, cancellationToken);
    }

    private static int? RefusalOf(string directory, StoreKind from)
    {
        if (from == StoreKind.Sqlite)
        {
            return File.Exists(Path.Combine(directory, DataFiles.Graph)) ? null : CommandContext.Refuse("NO_DATA", $"There is no graph in {directory}.");
        }

        return DataLock.IsGraphInUse(directory) ? CommandContext.Refuse("DATA_IN_USE", $"A server or a command works on the graph in {directory}; stop it first.") : null;
    }

    private static async Task<int> CopyAsync(ParseResult parsed, IGraphStore source, IGraphStore target, CopyClock clock, CancellationToken cancellationToken)
    {
        using CopyDisplay display = new();
        var result = await new StoreCopy(source, target, clock).RunAsync(display, cancellationToken).ConfigureAwait(false);
        if (result is not CopyResult.Copied copied)
        {
            var refused = (CopyResult.Refused)result; // there are only these two
            return CommandContext.Refuse(refused.Code, refused.Message);
        }

        var there = await StoreDigest.OfAsync(source, "checking the source", display, cancellationToken).ConfigureAwait(false);
        var here = await StoreDigest.OfAsync(target, "checking the target", display, cancellationToken).ConfigureAwait(false);
        display.Dispose();
        if (StoreDigest.Differences(there, here) is { Count: > 0 } differences)
        {
            return CommandContext.Refuse(
                "COPY_DIFFERS", $"The stores do not hold the same ({string.Join("; ", differences)}). Stop whatever writes to them, and copy again; what has no history needs an empty target.");
        }

        CommandContext.Answer(parsed, new { copied.Revision, copied.Writes, there.Parts }, Text(copied, there));
        return ExitCode.Ok;
    }

    private static string Text(CopyResult.Copied copied, StoreDigest digest) =>
        $"Revision {copied.Revision:N0}: {copied.Writes:N0} writes copied now. Both stores hold the same:\n"
        + string.Join('\n', digest.Parts.Select(part => $"  {part.Name,-22} {part.Count,12:N0}  sha256 {part.Sha256}"));
}
