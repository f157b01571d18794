using Microsoft.Extensions.Logging;

namespace Attribution.Features.Interop;

/// <summary>Log messages of the slice Interop, events 2100–2199.</summary>
internal static partial class InteropLog
{
    [LoggerMessage(2100, LogLevel.Error, "The import {Import} was cut off")]
    public static partial void ImportFailed(ILogger logger, Exception exception, string import);
}
