using System.CommandLine;
using Attribution.Server.Identity;

namespace Attribution.Server.Commands;

/// <summary><c>account password NAME</c>: a new random password, printed once; it lifts a lock and ends the account's sessions.</summary>
internal static class AccountPassword
{
    /// <summary>The command.</summary>
    public static Command Build()
    {
        Argument<string> name = new("name") { Description = "Account name." };
        Command command = new("password", "Give an account a new random password; prints it once.") { name };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var account = parsed.GetRequiredValue(name);
            await CommandContext.NoteRightsAsync(parsed, $"account password {account}", cancellationToken).ConfigureAwait(false);
            var password = SecretText.NewPassword();
            if (!CommandContext.OpenIdentity(parsed).Accounts.SetPassword(account, password))
            {
                return CommandContext.Refuse("ACCOUNT_UNKNOWN", $"There is no account '{account}'.");
            }

            CommandContext.Answer(parsed, new { account, password }, $"  {account}  {password}");
            return ExitCode.Ok;
        });
        return command;
    }
}
