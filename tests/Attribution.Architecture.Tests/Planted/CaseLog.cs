using Microsoft.Extensions.Logging;

namespace Attribution.Architecture.Tests.Planted;

/// <summary>A direct log call beside a generated one.</summary>
internal static partial class CaseLog
{
    public static void Direct(ILogger logger) => logger.LogInformation("Planted");

    [LoggerMessage(EventId = 1, Level = LogLevel.Information, Message = "Planted")]
    public static partial void Generated(ILogger logger);
}
