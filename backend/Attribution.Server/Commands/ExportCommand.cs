using System.CommandLine;
using Attribution.Features.Common;
using Attribution.Features.Common.Auditing;
using Attribution.Features.Common.Uses;
using Attribution.Features.Entities;
using Attribution.Features.Interop;
using Attribution.Features.Sharing.Consents;
using Attribution.Graph.Index;
using Attribution.Graph.Store;
using Attribution.Server.Hosting;

namespace Attribution.Server.Commands;

/// <summary><c>export [ID…]</c>: STIX 2.1 of chosen entities, of the hits of a search, or of everything the account sees; to a file or standard output.</summary>
internal static class ExportCommand
{
    private const int MaxHits = 10_000;

    /// <summary>The command.</summary>
    public static Command Build()
    {
        Argument<string[]> ids = new("id") { Description = "Ids of entities, ours or external ones such as STIX ids; without any and without --search: everything the account sees.", Arity = ArgumentArity.ZeroOrMore };
        var account = OpenGraph.AccountOption();
        Option<string?> search = new("--search") { Description = $"Also the first {MaxHits:N0} hits of this search." };
        Option<bool> court = new("--court") { Description = "For use in court: handling code H1 of another unit forbids that, and H2 does not." };
        Option<string?> output = new("--out") { Description = "File to write (default: standard output)." };
        var command = OccasionArguments.AddTo(StoreArguments.AddTo(new Command("export", "Export STIX 2.1.") { ids, account, search, court, output }));
        command.SetAction((parsed, cancellationToken) => AccountReading.UseAsync(
            parsed,
            parsed.GetRequiredValue(account),
            Right.Export,
            (graph, caller, reading) =>
            {
                var use = parsed.GetValue(court) ? ItemUse.Court : ItemUse.Onward;
                return RunAsync(parsed.GetValue(ids) ?? [], parsed.GetValue(search), use, parsed.GetValue(output), graph.Store, graph.TrailOf(caller), reading, cancellationToken);
            },
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(
        string[] ids, string? search, ItemUse use, string? output, IGraphStore store, CallerTrail trail, GraphReading reading, CancellationToken cancellationToken)
    {
        var found = await new EntityFinder().FindAsync(reading, ids, cancellationToken).ConfigureAwait(false);
        for (var place = 0; place < ids.Length; place++)
        {
            if (found[place] is null)
            {
                return CommandContext.Refuse("ENTITY_UNKNOWN", $"There is no entity '{ids[place]}'.");
            }
        }

        if (search is not null)
        {
            await trail.SearchAsync(search, cancellationToken).ConfigureAwait(false);
        }

        List<Entity> chosen = [.. found.OfType<EntityNode>().Select(node => node.Entity)];
        if (search is not null)
        {
            chosen.AddRange(await EntitySearch.HitsAsync(reading, search, [], cancellationToken).Take(MaxHits).Select(hit => hit.Entity.Entity).ToListAsync(cancellationToken).ConfigureAwait(false));
        }

        var entities = ids.Length == 0 && search is null ? GraphSelection.Everything(reading) : [.. chosen.DistinctBy(entity => entity.Lead)];
        var request = GraphSelection.Of(reading, entities, int.MaxValue);
        var items = await UseAnswers.ItemsAsync(reading, request, store, cancellationToken).ConfigureAwait(false);
        if (await UseGate.RefuseAsync(reading, items, use, cancellationToken).ConfigureAwait(false) is { Count: > 0 } refusals)
        {
            return CommandContext.Refuse(UseRefusal.ErrorCode, UseRefusal.Text(refusals));
        }

        await ExportNotes.WriteAsync(reading.View, entities, store, trail, "stix", cancellationToken).ConfigureAwait(false);
        var summary = await WriteAsync(new StixExporter(store), request, output, cancellationToken).ConfigureAwait(false);
        await Console.Error.WriteLineAsync($"{summary.Objects:N0} objects exported, {summary.LeftOut:N0} left out.").ConfigureAwait(false);
        return ExitCode.Ok;
    }

    // Under another name until it is whole.
    private static async Task<ExportSummary> WriteAsync(StixExporter exporter, ExportRequest request, string? output, CancellationToken cancellationToken)
    {
        if (output is null)
        {
            await using var standard = Console.OpenStandardOutput();
            return await exporter.ExportAsync(request, standard, cancellationToken).ConfigureAwait(false);
        }

        var partial = output + ".partial";
        await using var file = File.Create(partial);
        var summary = await exporter.ExportAsync(request, file, cancellationToken).ConfigureAwait(false);
        await file.DisposeAsync().ConfigureAwait(false);
        File.Move(partial, output, overwrite: true);
        return summary;
    }
}
