using Microsoft.Extensions.Logging;

namespace Attribution.GraphQL.AspNetCore;

/// <summary>Log messages of the transports; event ids 4100 to 4199. Neither documents nor variables are logged.</summary>
internal static partial class GraphQLLog
{
    [LoggerMessage(4100, LogLevel.Error, "A GraphQL resolver failed at {Path}; the client was given the correlation id {CorrelationId}")]
    public static partial void ResolverFailed(ILogger logger, Exception exception, string path, string? correlationId);

    [LoggerMessage(4101, LogLevel.Warning, "A GraphQL request was given up after {Seconds} s; correlation id {CorrelationId}")]
    public static partial void TimedOut(ILogger logger, double seconds, string correlationId);

    [LoggerMessage(4102, LogLevel.Error, "A GraphQL connection failed and was closed; correlation id {CorrelationId}")]
    public static partial void ConnectionFailed(ILogger logger, Exception exception, string correlationId);

    [LoggerMessage(
        4104, LogLevel.Warning, "A slow GraphQL {Type} {Name}: {Milliseconds} ms at a cost of {Cost}, errors [{Codes}]; correlation id {CorrelationId}")]
    public static partial void SlowOperation(ILogger logger, string type, string? name, double milliseconds, double cost, string codes, string? correlationId);

    [LoggerMessage(4103, LogLevel.Information, "A GraphQL connection was cut: nothing could be sent for {Seconds} s; correlation id {CorrelationId}")]
    public static partial void SlowReader(ILogger logger, double seconds, string correlationId);
}
