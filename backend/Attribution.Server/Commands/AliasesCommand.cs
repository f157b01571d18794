using System.CommandLine;
using System.Globalization;
using Attribution.Features.Attributions;
using Attribution.Features.Attributions.Reviewing;
using Attribution.Features.Common;
using Attribution.Features.Entities;

namespace Attribution.Server.Commands;

/// <summary><c>aliases NAME</c>: actors with names like a name, as far as the account sees; with <c>--of ID</c> actors that may be the same as an actor.</summary>
internal static class AliasesCommand
{
    private const double LeastProbability = 0.05;

    /// <summary>The command.</summary>
    public static Command Build()
    {
        Argument<string?> name = new("name") { Description = "A name in any script.", Arity = ArgumentArity.ZeroOrOne };
        Option<string?> entity = new("--of") { Description = "An actor: its id or any external id." };
        var account = OpenGraph.AccountOption();
        var command = OccasionArguments.AddTo(StoreArguments.AddTo(new Command("aliases", "Find actors that may be the same.") { name, entity, account }));
        command.SetAction((parsed, cancellationToken) => AccountReading.UseAsync(parsed, parsed.GetRequiredValue(account), Right.Read, async (graph, _, reading) =>
        {
            if (parsed.GetValue(name) is { } && parsed.GetValue(entity) is { })
            {
                CommandContext.Refuse("WRONG_USE", "Give a name or --of, not both.");
                return ExitCode.WrongUse;
            }

            using GraphScorer scorer = new(graph.Store, new EntityFinder(), TimeProvider.System);
            var review = new AliasReview(scorer);
            var candidates = await review.FindAsync(reading, parsed.GetValue(entity), parsed.GetValue(name), LeastProbability, new EntityFinder(), cancellationToken).ConfigureAwait(false);
            var found = await candidates.ShowAllAsync(cancellationToken).ConfigureAwait(false);
            CommandContext.Answer(
                parsed,
                found.Select(pair => new { pair.LeftName, pair.RightName, pair.Probability, pair.NameSimilarity, Evidence = pair.Evidence.Select(line => new { line.Kind, line.Weight, line.Statement }) }),
                found.Count == 0 ? "No actor that you can see comes into question." : string.Join('\n', found.Select(Line)));
            return ExitCode.Ok;
        }, cancellationToken));
        return command;
    }

    private static string Line(AliasCandidateNode pair) => string.Create(
        CultureInfo.InvariantCulture,
        $"{(pair.Probability is { } probability ? $"{probability:0 %}" : $"like {pair.NameSimilarity:0.00}"),9}  {pair.LeftName} – {pair.RightName}  {string.Join(" ", pair.Evidence.Take(3).Select(line => line.Statement))}");
}
