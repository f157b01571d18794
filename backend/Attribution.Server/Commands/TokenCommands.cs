using System.CommandLine;
using Attribution.Domain.Labels;
using Attribution.Server.Identity;

namespace Attribution.Server.Commands;

/// <summary><c>token create|revoke</c>: personal access tokens for tools. <c>create</c> prints only the token.</summary>
internal static class TokenCommands
{
    /// <summary>The command tree.</summary>
    public static Command Build() => new("token", "Personal access tokens.") { Create(), Revoke() };

    private static Command Create()
    {
        Option<string> account = AccountOption();
        Option<string> name = new("--name") { Description = "What the token is for.", DefaultValueFactory = _ => "command line" };
        Option<int> days = new("--days") { Description = $"Days it lives, 1 to {AccessTokenStore.MaxDays}.", DefaultValueFactory = _ => 90 };
        Option<string?> purpose = new("--purpose") { Description = $"What it reads for: {string.Join(", ", ReadingPurpose.All.Select(each => each.Token))}." };
        Command command = new("create", "Make a token; prints only the token.") { account, name, days, purpose };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var stores = CommandContext.OpenIdentity(parsed);
            var owner = parsed.GetRequiredValue(account);
            var life = parsed.GetValue(days);
            if (stores.Accounts.Find(owner) is null)
            {
                return CommandContext.Refuse("ACCOUNT_UNKNOWN", $"There is no account '{owner}'.");
            }

            if (life is < 1 or > AccessTokenStore.MaxDays)
            {
                return CommandContext.Refuse("INVALID_TOKEN_REQUEST", $"--days is {life}; 1 to {AccessTokenStore.MaxDays} are allowed.");
            }

            if (parsed.GetValue(purpose) is { } given && !ReadingPurpose.IsKnown(given))
            {
                return CommandContext.Refuse("UNKNOWN_PURPOSE", $"--purpose is '{given}'; allowed are {string.Join(", ", ReadingPurpose.All.Select(each => each.Token))}.");
            }

            await CommandContext.NoteRightsAsync(parsed, $"token create {owner}", cancellationToken).ConfigureAwait(false);
            if (stores.Tokens.Create(owner, parsed.GetRequiredValue(name), life, new StatedFor(parsed.GetValue(purpose), null)) is not var (secret, _))
            {
                return CommandContext.Refuse("TOO_MANY_TOKENS", $"At most {AccessTokenStore.MaxPerAccount} live tokens are allowed; revoke one first.");
            }

            Console.WriteLine(secret);
            return ExitCode.Ok;
        });
        return command;
    }

    private static Command Revoke()
    {
        Option<string> account = AccountOption();
        Argument<string> id = new("id") { Description = "Id of the token, as shown in the list of tokens on screen." };
        Command command = new("revoke", "Revoke a token.") { account, id };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await CommandContext.NoteRightsAsync(parsed, $"token revoke {parsed.GetRequiredValue(account)}", cancellationToken).ConfigureAwait(false);
            return CommandContext.OpenIdentity(parsed).Tokens.Revoke(parsed.GetRequiredValue(account), parsed.GetRequiredValue(id))
                ? ExitCode.Ok
                : CommandContext.Refuse("TOKEN_UNKNOWN", "The account has no such token.");
        });
        return command;
    }

    private static Option<string> AccountOption() => new("--account") { Description = "Account the token acts for.", Required = true };
}
