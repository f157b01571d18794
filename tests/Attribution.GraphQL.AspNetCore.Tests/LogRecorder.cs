using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Attribution.GraphQL.AspNetCore.Tests;

/// <summary>Keeps what is logged under the namespaces of GraphQL.</summary>
public sealed class LogRecorder : ILoggerProvider, ILogger
{
    public ConcurrentQueue<(int EventId, string Text, Exception? Exception)> Entries { get; } = [];

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (eventId.Id is >= 4100 and < 4200)
        {
            Entries.Enqueue((eventId.Id, formatter(state, exception), exception));
        }
    }

    public void Dispose()
    {
    }
}
