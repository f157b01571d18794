using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Attribution.GraphQL.Execution;
using Attribution.GraphQL.Types;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Attribution.GraphQL.AspNetCore.Tests;

/// <summary>A server on a port of its own, with a schema of streams that tests feed.</summary>
public sealed class StreamServer : IAsyncDisposable
{
    private readonly WebApplication app;

    private StreamServer(WebApplication app) => this.app = app;

    public Uri Address => new(app.Urls.Single());

    public Bell Bell => app.Services.GetRequiredService<Bell>();

    public LogRecorder Log { get; private init; } = new();

    /// <summary>Done when so many streams are open; the end of one shows a moment after its source has ended.</summary>
    public async Task StreamsAsync(int number)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (app.Services.GetRequiredService<OpenStreams>().Count != number)
        {
            patience.Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }

    public static async Task<StreamServer> StartAsync(GraphQLServerOptions? options = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var log = new LogRecorder();
        builder.Logging.AddProvider(log);
        builder.Services.AddSingleton<Bell>();
        builder.Services.AddGraphQL(schema => schema.AddType(typeof(StreamQueries), typeof(StreamMutations), typeof(StreamSubscriptions)), (options ?? new()) with
        {
            Request = (options?.Request ?? new RequestOptions()) with { ReportCost = false },
        });
        var app = builder.Build();
        app.UseWebSockets();
        app.MapGraphQL();
        await app.StartAsync();
        return new StreamServer(app) { Log = log };
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
    }
}

/// <summary>Rings for everybody who listens; knows how many do.</summary>
public sealed class Bell
{
    private readonly ConcurrentDictionary<Channel<int>, bool> listeners = new();
    private readonly SemaphoreSlim changed = new(0);

    /// <summary>Events that <see cref="PourAsync"/> has given.</summary>
    public int Poured { get; private set; }

    public void Ring(int number)
    {
        foreach (var each in listeners.Keys)
        {
            each.Writer.TryWrite(number);
        }
    }

    /// <summary>Done when so many listen.</summary>
    public async Task ListenersAsync(int number)
    {
        while (listeners.Count != number)
        {
            await changed.WaitAsync(TimeSpan.FromSeconds(20));
        }
    }

    /// <summary>Gives events as fast as they are taken, without end.</summary>
    public async IAsyncEnumerable<int> PourAsync()
    {
        while (true)
        {
            await Task.Yield();
            yield return Poured++;
        }
    }

    public async IAsyncEnumerable<int> ListenAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var channel = Channel.CreateUnbounded<int>();
        listeners[channel] = true;
        changed.Release();
        try
        {
            await foreach (var each in channel.Reader.ReadAllAsync(cancellationToken))
            {
                yield return each;
            }
        }
        finally
        {
            listeners.TryRemove(channel, out _);
            changed.Release();
        }
    }
}

[QueryType]
public static class StreamQueries
{
    public static string Hello(string name = "you") => $"Hi {name}";

    public static string? Fail() => throw new GraphQLException("It failed.", "FAILED");

    public static string? Who([GlobalState("who")] string? who) => who;
}

[MutationType]
public static class StreamMutations
{
    public static int Ring(int number, Bell bell)
    {
        bell.Ring(number);
        return number;
    }
}

[SubscriptionType]
public static class StreamSubscriptions
{
    [Subscribe(With = nameof(CountTo))]
    public static int Counted([EventMessage] int number) => number;

    private static IAsyncEnumerable<int> CountTo(int to) =>
        to < 0 ? throw new GraphQLException("to must be 0 or more.", "NEGATIVE") : Enumerable.Range(1, to).ToAsyncEnumerable();

    [Subscribe(With = nameof(Listen))]
    public static int? Rung([EventMessage] int number) => number < 0 ? throw new GraphQLException("It is negative.", "NEGATIVE") : number;

    private static IAsyncEnumerable<int> Listen(Bell bell, CancellationToken cancellationToken) => bell.ListenAsync(cancellationToken);

    /// <summary>Large texts without end.</summary>
    [Subscribe(With = nameof(Pour))]
    public static string Poured([EventMessage] int number) => new('x', 100_000 + (number % 2));

    private static IAsyncEnumerable<int> Pour(Bell bell) => bell.PourAsync();
}
