namespace Attribution.Server.Hosting;

/// <summary>Log messages of the host, events 1100–1199.</summary>
internal static partial class HostingLog
{
    [LoggerMessage(1101, LogLevel.Error, "Imports that were left could not be looked up; they go on at the next start.")]
    public static partial void ImportsNotResumed(ILogger logger, Exception exception);

    [LoggerMessage(1102, LogLevel.Warning, "The store cannot be used; the server is not ready and tries again. {Reason}")]
    public static partial void StoreLost(ILogger logger, string reason);

    [LoggerMessage(1103, LogLevel.Warning, "The store can be used again.")]
    public static partial void StoreFound(ILogger logger);

    [LoggerMessage(1104, LogLevel.Error, "Notices could not be written; they are tried again.")]
    public static partial void NoticesNotDelivered(ILogger logger, Exception exception);

    [LoggerMessage(1105, LogLevel.Error, "Mails of notices could not be sent; they are tried again.")]
    public static partial void MailNotSent(ILogger logger, Exception exception);

    [LoggerMessage(1106, LogLevel.Warning, "The mail server did not take a mail; it is sent again. {Cause}")]
    public static partial void MailNotTaken(ILogger logger, string cause);
}
