using System.CommandLine;
using System.Text.Json;
using Attribution.Domain.Kinds;
using Attribution.Features.Common;
using Attribution.Features.Common.Auditing;
using Attribution.Features.Entities;

namespace Attribution.Server.Commands;

/// <summary><c>search TEXT</c>: what the account would find, and why.</summary>
internal static class SearchCommand
{
    private const int MaxHits = 200;

    /// <summary>The command.</summary>
    public static Command Build()
    {
        Argument<string> text = new("text") { Description = "Name, selector or id." };
        var account = OpenGraph.AccountOption();
        Option<int> first = new("--first") { Description = $"Most hits, 1 to {MaxHits}.", DefaultValueFactory = _ => 20 };
        var command = OccasionArguments.AddTo(StoreArguments.AddTo(new Command("search", "Search by name, selector or id.") { text, account, first }));
        command.SetAction((parsed, cancellationToken) => AccountReading.UseAsync(
            parsed,
            parsed.GetRequiredValue(account),
            Right.Read,
            (graph, caller, reading) => RunAsync(parsed, parsed.GetRequiredValue(text), Math.Clamp(parsed.GetValue(first), 1, MaxHits), graph.TrailOf(caller), reading, cancellationToken),
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, string text, int first, CallerTrail trail, GraphReading reading, CancellationToken cancellationToken)
    {
        await trail.SearchAsync(text, cancellationToken).ConfigureAwait(false);
        var hits = await EntitySearch.HitsAsync(reading, text, [], cancellationToken).Take(first).ToListAsync(cancellationToken).ConfigureAwait(false);

        // What matches is content of the items: reading them puts it on record, and is refused where it needs a case.
        int[] records = [.. hits.SelectMany(hit => hit.Entity.Entity.Records.Take(EntityContent.MaxRecords)).Distinct()];
        _ = records.Length > 0 ? await reading.Store.ReadRecordsAsync(reading.View, records, cancellationToken).ConfigureAwait(false) : [];
        Console.WriteLine(parsed.GetValue(CommandContext.JsonOption)
            ? JsonSerializer.Serialize(hits.Select(hit => new { Kind = KindOf(hit), hit.MatchedOn, hit.MatchedText }), JsonSerializerOptions.Web)
            : string.Join('\n', hits.Select(hit => $"{KindOf(hit),-18} {hit.MatchedOn,-12} {hit.MatchedText}")));
        return ExitCode.Ok;
    }

    private static Kind KindOf(SearchHitNode hit) => (Kind)hit.Entity.Entity.KindCode;
}
