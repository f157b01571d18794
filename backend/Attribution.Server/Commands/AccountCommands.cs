using System.CommandLine;
using Attribution.Domain.Labels;
using Attribution.Features.Common;
using Attribution.Server.Identity;
using Attribution.Server.Identity.Administration;

namespace Attribution.Server.Commands;

/// <summary><c>account add|list|disable|set|password</c>: local accounts of a data directory.</summary>
internal static class AccountCommands
{
    private static readonly string[] Roles = [.. Rights.Roles];

    /// <summary>The command tree.</summary>
    public static Command Build() => new("account", "Local accounts.") { Add(), List(), Disable(), AccountSet.Build(), AccountPassword.Build() };

    private static Command Add()
    {
        Argument<string> name = new("name") { Description = "Account name: a–z, 0–9, dot, dash, underscore; 2 to 64 characters." };
        Option<string> unit = new("--unit") { Description = "Unit id; a new unit is made with the options below.", Required = true };
        Option<string> unitName = new("--unit-name") { Description = "Name of a new unit (default: its id)." };
        Option<string> unitType = new("--unit-type") { Description = "national, desk, regional or partner.", DefaultValueFactory = _ => "national" };
        Option<string[]> countries = new("--country") { Description = "ISO 3166-1 alpha-2 code a new unit acts for; may be repeated.", AllowMultipleArgumentsPerToken = true };
        Option<string[]> groups = new("--group") { Description = "Sharing group of a new unit; may be repeated.", AllowMultipleArgumentsPerToken = true };
        Option<string[]> roles = new("--role") { Description = $"{string.Join(", ", Roles)} (default: analyst); may be repeated.", AllowMultipleArgumentsPerToken = true };
        Option<bool> service = new("--service") { Description = "A tool's account: tokens open it, no password does." };
        unitType.AcceptOnlyFromAmong("national", "desk", "regional", "partner");
        roles.AcceptOnlyFromAmong(Roles);
        Command command = new("add", "Add an account; prints its random password once.") { name, unit, unitName, unitType, countries, groups, roles, service };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var stores = CommandContext.OpenIdentity(parsed);
            var unitId = parsed.GetRequiredValue(unit);
            if (stores.Units.Find(unitId) is null)
            {
                stores.Units.Save(new CallerUnit(
                    unitId,
                    parsed.GetValue(unitName) ?? unitId,
                    parsed.GetRequiredValue(unitType),
                    parsed.GetValue(countries) ?? [],
                    parsed.GetValue(groups) ?? [],
                    HandlingLabel.OwnedBy(unitId)));
            }

            await CommandContext.NoteRightsAsync(parsed, $"account add {parsed.GetRequiredValue(name)} {unitId}", cancellationToken).ConfigureAwait(false);
            var isService = parsed.GetValue(service);
            return AddAccount(parsed, stores, new AccountDraft(parsed.GetRequiredValue(name), unitId, parsed.GetValue(roles) is { Length: > 0 } chosen ? chosen : [isService ? "tool" : "analyst"]) { IsService = isService });
        });
        return command;
    }

    private static int AddAccount(ParseResult parsed, IdentityStores stores, AccountDraft draft)
    {
        var name = draft.Name;
        if (!AccountStore.IsValidName(name))
        {
            return CommandContext.Refuse("INVALID_ACCOUNT_NAME", $"'{name}' is no account name; a–z, 0–9, dot, dash and underscore are allowed, 2 to 64 characters.");
        }

        var password = draft.IsService ? null : SecretText.NewPassword();
        if (!stores.Accounts.Add(draft, password))
        {
            return CommandContext.Refuse("ACCOUNT_EXISTS", $"There is an account '{name}' already.");
        }

        CommandContext.Answer(parsed, new { account = name, password }, $"  {name}  {password}");
        return ExitCode.Ok;
    }

    private static Command List()
    {
        Command command = new("list", "List accounts.");
        command.SetAction(parsed =>
        {
            var accounts = CommandContext.OpenIdentity(parsed).Accounts.List();
            CommandContext.Answer(
                parsed,
                accounts.Select(account => new { account.Name, account.UnitId, account.Roles, account.Disabled, Clearance = ClearanceText.Of(account.Clearance), account.Compartments, account.IsService }),
                string.Join('\n', accounts.Select(account => $"{account.Name,-24} {account.UnitId,-12} {string.Join(' ', account.Roles)}{(account.Disabled ? "  disabled" : "")}")));
            return ExitCode.Ok;
        });
        return command;
    }

    private static Command Disable()
    {
        Argument<string> name = new("name") { Description = "Account name." };
        Command command = new("disable", "Disable an account and end its sessions.") { name };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var account = parsed.GetRequiredValue(name);
            await CommandContext.NoteRightsAsync(parsed, $"account disable {account}", cancellationToken).ConfigureAwait(false);
            return CommandContext.OpenIdentity(parsed).Accounts.Disable(account) ? ExitCode.Ok : CommandContext.Refuse("ACCOUNT_UNKNOWN", $"There is no account '{account}'.");
        });
        return command;
    }
}
