using System.CommandLine;
using System.Globalization;
using Attribution.Features.Attributions.Reviewing;
using Attribution.Features.Common;
using Attribution.Features.Entities;

namespace Attribution.Server.Commands;

/// <summary><c>link CASE</c>: cases that may belong together with a case, as far as the account sees.</summary>
internal static class LinkCommand
{
    /// <summary>The command.</summary>
    public static Command Build()
    {
        Argument<string> subject = new("case") { Description = "The case: its id or any external id." };
        var account = OpenGraph.AccountOption();
        Option<double> least = new("--min-probability") { Description = "Least probability, 0 to 1.", DefaultValueFactory = _ => 0.5 };
        least.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<double>() is not (>= 0 and <= 1))
            {
                result.AddError("--min-probability is 0 to 1.");
            }
        });
        var command = OccasionArguments.AddTo(StoreArguments.AddTo(new Command("link", "Find cases that may belong together.") { subject, account, least }));
        command.SetAction((parsed, cancellationToken) => AccountReading.UseAsync(parsed, parsed.GetRequiredValue(account), Right.Read, async (_, _, reading) =>
        {
            EntityFinder finder = new();
            if (await finder.FindAsync(reading, parsed.GetRequiredValue(subject), cancellationToken).ConfigureAwait(false) is null)
            {
                return CommandContext.Refuse("NOT_FOUND", "There is no case with this id.");
            }

            var found = await new CaseLinking().FindAsync(reading, parsed.GetRequiredValue(subject), parsed.GetValue(least), finder, cancellationToken).ConfigureAwait(false);
            var links = await found.ShowAllAsync(cancellationToken).ConfigureAwait(false);
            CommandContext.Answer(
                parsed,
                links.Select(link => new { link.Title, link.Probability, link.Term, link.FalseLinkRate, Reasons = link.Reasons.Select(reason => new { reason.Kind, reason.Value, reason.Cases }) }),
                links.Count == 0 ? "No case that you can see is linked." : string.Join('\n', links.Select(Line)));
            return ExitCode.Ok;
        }, cancellationToken));
        return command;
    }

    private static string Line(LinkedCaseNode link) => string.Create(
        CultureInfo.InvariantCulture,
        $"{link.Probability,5:0 %}  {link.Title}  ({string.Join(", ", link.Reasons.Select(reason => $"{reason.Kind} {reason.Value}"))})");
}
