using System.CommandLine;
using Attribution.Domain.Labels;
using Attribution.Features.Common;

namespace Attribution.Server.Commands;

/// <summary><c>unit list|set</c>: the directory of units of a data directory. What a unit reads depends on it, so that only the installation's operator changes it.</summary>
internal static class UnitCommands
{
    /// <summary>The command tree.</summary>
    public static Command Build() => new("unit", "Units: national units, desks, regional desks, partners.") { List(), Set() };

    private static Command List()
    {
        Command command = new("list", "List units.");
        command.SetAction(parsed =>
        {
            var units = CommandContext.OpenIdentity(parsed).Units.List();
            CommandContext.Answer(
                parsed,
                units.Select(unit => new { unit.Id, unit.Name, Kind = unit.Type, unit.Countries, unit.Groups, unit.ParentId, unit.ActingFor }),
                string.Join('\n', units.Select(unit => $"{unit.Id,-12} {unit.Type,-10} {string.Join(' ', unit.Countries),-14} {unit.Name}")));
            return ExitCode.Ok;
        });
        return command;
    }

    private static Command Set()
    {
        Argument<string> id = new("id") { Description = "Unit id; a unit that is not there yet is made." };
        Option<string?> name = new("--name") { Description = "Name for people." };
        Option<string?> type = new("--type") { Description = "national, desk, regional or partner." };
        Option<string[]> countries = new("--country") { Description = "ISO 3166-1 alpha-2 codes it acts for; may be repeated.", AllowMultipleArgumentsPerToken = true };
        Option<string[]> groups = new("--group") { Description = "Sharing groups it belongs to; may be repeated.", AllowMultipleArgumentsPerToken = true };
        Option<string?> parent = new("--parent") { Description = "Unit that it belongs to." };
        Option<string[]> actingFor = new("--acting-for") { Description = "Units in whose place it acts: what is released to them it reads; may be repeated.", AllowMultipleArgumentsPerToken = true };
        type.AcceptOnlyFromAmong("national", "desk", "regional", "partner");
        Command command = new("set", "Make or change a unit; what is not named stays.") { id, name, type, countries, groups, parent, actingFor };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var units = CommandContext.OpenIdentity(parsed).Units;
            var unitId = parsed.GetRequiredValue(id);
            string?[] named = [parsed.GetValue(parent), .. parsed.GetValue(actingFor) ?? []];
            if (named.FirstOrDefault(other => other is not null && units.Find(other) is null) is { } unknown)
            {
                return CommandContext.Refuse("UNIT_UNKNOWN", $"There is no unit '{unknown}'.");
            }

            await CommandContext.NoteRightsAsync(parsed, $"unit set {unitId}", cancellationToken).ConfigureAwait(false);
            var known = units.Find(unitId) ?? new CallerUnit(unitId, unitId, "national", [], [], HandlingLabel.OwnedBy(unitId));
            units.Save(known with
            {
                Name = parsed.GetValue(name) ?? known.Name,
                Type = parsed.GetValue(type) ?? known.Type,
                Countries = Given(parsed.GetValue(countries)) ?? known.Countries,
                Groups = Given(parsed.GetValue(groups)) ?? known.Groups,
                ParentId = parsed.GetValue(parent) ?? known.ParentId,
                ActingFor = Given(parsed.GetValue(actingFor)) ?? known.ActingFor,
            });
            return ExitCode.Ok;
        });
        return command;
    }

    private static string[]? Given(string[]? values) => values is { Length: > 0 } ? values : null;
}
