using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Attribution.GraphQL.AspNetCore.Tests;

/// <summary>Keeps what is logged under the namespaces of GraphQL.</summary>
public sealed class LogRecorder : ILoggerProvider, ILogger
{
    public ConcurrentQueue<(int EventId, string Text, Exception? Exception)> Entries { get; } = [];

    private readonly SemaphoreSlim added = new(0);

    /// <summary>Done when a message of that event was logged.</summary>
    public async Task WaitForAsync(int eventId)
    {
        while (Entries.All(each => each.EventId != eventId))
        {
            Assert.True(await added.WaitAsync(TimeSpan.FromSeconds(20)), $"Event {eventId} was not logged.");
        }
    }

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (eventId.Id is >= 4100 and < 4200)
        {
            Entries.Enqueue((eventId.Id, formatter(state, exception), exception));
            added.Release();
        }
    }

    public void Dispose()
    {
    }
}
