using System.CommandLine;
using Attribution.Domain.Labels;
using Attribution.Server.Identity;

namespace Attribution.Server.Commands;

/// <summary>Options by which a command says what it reads for. Exports need all three, and so does what is sensitive (decision 0025).</summary>
internal static class OccasionArguments
{
    private static readonly Option<string?> Purpose = new("--purpose") { Description = $"What it is read for: {string.Join(", ", ReadingPurpose.All.Select(each => each.Token))}." };
    private static readonly Option<string?> Case = new("--case") { Description = "An open case of the account's unit that it is read for: its id or any external id." };
    private static readonly Option<string?> Reason = new("--reason") { Description = "Why; goes on record with the case." };

    /// <summary>Gives a command the options.</summary>
    public static Command AddTo(Command command)
    {
        command.Options.Add(Purpose);
        command.Options.Add(Case);
        command.Options.Add(Reason);
        return command;
    }

    /// <summary>What the options say.</summary>
    public static Statement Given(ParseResult parsed) => new(parsed.GetValue(Purpose), parsed.GetValue(Case), parsed.GetValue(Reason));
}
