using System.CommandLine;
using System.Globalization;
using System.Text;
using Attribution.Features.Attributions;
using Attribution.Features.Attributions.Answers;
using Attribution.Features.Attributions.Profiles;
using Attribution.Features.Common;
using Attribution.Features.Entities;

namespace Attribution.Server.Commands;

/// <summary><c>rank CASE</c>: who may be behind a case, incident, campaign or report, as far as the account sees. Nothing is kept.</summary>
internal static class RankCommand
{
    private const int MostLines = 5;

    /// <summary>The command.</summary>
    public static Command Build()
    {
        Argument<string> subject = new("subject") { Description = "Case, incident, campaign, report or grouping: its id or any external id." };
        var account = OpenGraph.AccountOption();
        Option<ActorRole> role = new("--role") { Description = "The part in the crime.", DefaultValueFactory = _ => ActorRole.Operator };
        Option<DateTimeOffset?> asOf = new("--as-of") { Description = "Day of the question (default: today)." };
        var command = OccasionArguments.AddTo(StoreArguments.AddTo(new Command("rank", "Rank the actors that may be behind something.") { subject, account, role, asOf }));
        command.SetAction((parsed, cancellationToken) => AccountReading.UseAsync(parsed, parsed.GetRequiredValue(account), Right.Read, async (graph, _, reading) =>
        {
            using GraphScorer scorer = new(graph.Store, new EntityFinder(), TimeProvider.System);
            return await scorer.AnswerAsync(reading, parsed.GetRequiredValue(subject), parsed.GetValue(role), parsed.GetValue(asOf), null, cancellationToken).ConfigureAwait(false) switch
            {
                null => CommandContext.Refuse("NOT_FOUND", "There is nothing with this id."),
                { Refusal: { } refusal } => CommandContext.Refuse(refusal.Code, refusal.Message),
                var answer => Tell(parsed, answer),
            };
        }, cancellationToken));
        return command;
    }

    private static int Tell(ParseResult parsed, AttributionNode answer)
    {
        CommandContext.Answer(parsed, ForMachines(answer), Text(answer));
        return ExitCode.Ok;
    }

    private static object ForMachines(AttributionNode answer) => new
    {
        answer.Role,
        answer.AsOf,
        answer.Candidates,
        AnalyticConfidence = answer.AnalyticConfidence.ToString(),
        Hypotheses = answer.Hypotheses.Select(hypothesis => new
        {
            hypothesis.Name, hypothesis.IsUnknown, hypothesis.Rank, hypothesis.Probability, hypothesis.Low, hypothesis.High, hypothesis.Term, hypothesis.Prior, hypothesis.Total,
            Lines = hypothesis.Lines.Select(line => new { line.Fact.Type, line.Fact.Value, line.Statement, line.Weight, line.WithoutIt }),
        }),
        Warnings = answer.Warnings.Select(warning => new { warning.Code, warning.Text }),
        answer.Model?.EvidenceHash,
        answer.Model?.ParametersHash,
    };

    private static string Text(AttributionNode answer)
    {
        StringBuilder text = new();
        foreach (var hypothesis in answer.Hypotheses)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{hypothesis.Percent,6}  {hypothesis.Term,-20} {hypothesis.Name}");
            foreach (var line in hypothesis.Lines.Take(MostLines))
            {
                text.AppendLine(CultureInfo.InvariantCulture, $"        {line.Weight,7:+0.00;-0.00}  {line.Statement}");
            }
        }

        text.AppendLine(CultureInfo.InvariantCulture, $"Analytic confidence: {answer.AnalyticConfidence} ({string.Join("; ", answer.ConfidenceReasons)}).");
        foreach (var warning in answer.Warnings)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{warning.Code}: {warning.Text}");
        }

        return text.ToString().TrimEnd();
    }
}
