using System.CommandLine;
using Attribution.Domain.Labels;
using Attribution.Features.Common;
using Attribution.Server.Identity;
using Attribution.Server.Identity.Administration;

namespace Attribution.Server.Commands;

/// <summary><c>account set NAME</c>: roles, clearance and compartments of an account, and whether it is enabled; from its next request on.</summary>
internal static class AccountSet
{
    /// <summary>The command.</summary>
    public static Command Build()
    {
        Argument<string> name = new("name") { Description = "Account name." };
        Option<string[]> roles = new("--role") { Description = $"All its roles from now on: {string.Join(", ", Rights.Roles)}; may be repeated.", AllowMultipleArgumentsPerToken = true };
        Option<string?> clearance = new("--clearance") { Description = $"Highest classification it may read: {string.Join(", ", ClearanceText.All)}." };
        Option<string[]> compartments = new("--compartment") { Description = "All its compartments from now on; may be repeated.", AllowMultipleArgumentsPerToken = true };
        Option<bool?> enabled = new("--enabled") { Description = "false disables it and ends its sessions, true lets it in again." };
        roles.AcceptOnlyFromAmong([.. Rights.Roles]);
        clearance.AcceptOnlyFromAmong([.. ClearanceText.All]);
        Command command = new("set", "Change what an account may; what is not named stays.") { name, roles, clearance, compartments, enabled };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var account = parsed.GetRequiredValue(name);
            AccountChange change = new()
            {
                Roles = parsed.GetValue(roles) is { Length: > 0 } chosen ? chosen : null,
                Clearance = parsed.GetValue(clearance) is { } text ? ClearanceText.Read(text) : null,
                Compartments = parsed.GetValue(compartments) is { Length: > 0 } tokens ? TokenSet.Of(tokens) : null,
                Disabled = !parsed.GetValue(enabled),
            };
            await CommandContext.NoteRightsAsync(parsed, $"account set {account}", cancellationToken).ConfigureAwait(false);
            return CommandContext.OpenIdentity(parsed).Accounts.Change(account, change) ? ExitCode.Ok : CommandContext.Refuse("ACCOUNT_UNKNOWN", $"There is no account '{account}'.");
        });
        return command;
    }
}
