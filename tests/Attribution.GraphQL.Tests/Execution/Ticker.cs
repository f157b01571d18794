using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Attribution.GraphQL.Execution;
using Attribution.GraphQL.Types;

namespace Attribution.GraphQL.Tests.Execution;

/// <summary>A source of events that a test feeds, and that tells when its stream has ended.</summary>
public sealed class Ticker : IServiceProvider, IAsyncDisposable
{
    private readonly Channel<int> events = Channel.CreateUnbounded<int>();
    private readonly TaskCompletionSource closed = new();

    /// <summary>Ends when the stream of events was disposed.</summary>
    public Task Closed => closed.Task;

    public bool IsClosed => closed.Task.IsCompleted;

    /// <summary>Scopes of events that were closed.</summary>
    public int Scopes { get; private set; }

    public ValueTask DisposeAsync()
    {
        Scopes++;
        return ValueTask.CompletedTask;
    }

    public void Send(params ReadOnlySpan<int> values)
    {
        foreach (var each in values)
        {
            events.Writer.TryWrite(each);
        }
    }

    public void End(Exception? exception = null) => events.Writer.Complete(exception);

    public async IAsyncEnumerable<int> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        try
        {
            await foreach (var each in events.Reader.ReadAllAsync(cancellationToken))
            {
                yield return each;
            }
        }
        finally
        {
            closed.SetResult();
        }
    }

    public object? GetService(Type serviceType) => serviceType == typeof(Ticker) ? this : null;
}

[QueryType]
public static class TickQueries
{
    public static int GetOne() => 1;
}

public sealed record Tick(int Number)
{
    public int Half => Number % 2 == 0 ? Number / 2 : throw new GraphQLException("It is odd.", "ODD");
}

[SubscriptionType]
public static class TickSubscriptions
{
    /// <summary>Counts.</summary>
    [Subscribe(With = nameof(CountAsync))]
    public static Tick? GetCounted([EventMessage] int number, [GlobalState("who")] string? who, int add = 0) =>
        who == "nobody" ? null : new Tick(number + add);

    public static IAsyncEnumerable<int> CountAsync([Service] Ticker ticker, int? from, CancellationToken cancellationToken) =>
        from < 0 ? throw new GraphQLException("from must be 0 or more.", "NEGATIVE") : ticker.ReadAsync(cancellationToken);

    [Subscribe(With = nameof(OpenLaterAsync))]
    public static string Later([EventMessage] string text) => text;

    private static async Task<IAsyncEnumerable<string>> OpenLaterAsync(string? text)
    {
        await Task.Yield();
        return text is null ? throw new InvalidOperationException("secret") : new[] { text, text + "!" }.ToAsyncEnumerable();
    }

    [Subscribe(With = nameof(OpenNever))]
    public static string Never([EventMessage] string text, string? more) => text + more;

    private static Task<IAsyncEnumerable<string>> OpenNever(CancellationToken cancellationToken) =>
        Task.Delay(Timeout.Infinite, cancellationToken).ContinueWith(_ => AsyncEnumerable.Empty<string>(), cancellationToken, TaskContinuationOptions.None, TaskScheduler.Default);
}
