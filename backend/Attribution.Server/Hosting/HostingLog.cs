namespace Attribution.Server.Hosting;

/// <summary>Log messages of the host, events 1100–1199.</summary>
internal static partial class HostingLog
{
    [LoggerMessage(1100, LogLevel.Error, "The graph index could not take the newest writes; it will try again.")]
    public static partial void IndexRefreshFailed(ILogger logger, Exception exception);

    [LoggerMessage(1101, LogLevel.Error, "Imports that were left could not be looked up; they go on at the next start.")]
    public static partial void ImportsNotResumed(ILogger logger, Exception exception);
}
