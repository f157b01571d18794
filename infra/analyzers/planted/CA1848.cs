using Microsoft.Extensions.Logging;

namespace Planted;

/// <summary>CA1848: a direct log call.</summary>
public static class LogsDirectly
{
    /// <summary>Logs without a generated definition.</summary>
    public static void Run(ILogger logger) => logger.LogInformation("Planted");
}
