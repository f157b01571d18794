namespace Attribution.Server.Identity;

/// <summary>Log messages of sign-in, events 1000–1099. Neither account names nor secrets are logged.</summary>
internal static partial class IdentityLog
{
    [LoggerMessage(1000, LogLevel.Information, "A sign-in succeeded.")]
    public static partial void SignedIn(ILogger logger);

    [LoggerMessage(1001, LogLevel.Warning, "A sign-in was refused.")]
    public static partial void SignInRefused(ILogger logger);

    [LoggerMessage(1002, LogLevel.Warning, "The identity provider's document cannot be read; it is tried again.")]
    public static partial void ProviderUnreachable(ILogger logger);
}
