using System.Net.Http.Headers;
using System.Text;
using Attribution.Graph.Index;
using Attribution.Graph.Sqlite;
using Attribution.Graph.Store;
using Attribution.Server.Commands;
using Attribution.Server.Configuration;
using Attribution.Server.Hosting;
using Attribution.TwinStore.Tests.Comparing;
using Attribution.TwinStore.Tests.Leaks;
using Attribution.TwinStore.Tests.Plans;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Attribution.TwinStore.Tests.Worlds;

/// <summary>The server as it is served, on a store that holds one plan.</summary>
internal sealed class TwinWorld : IAsyncDisposable
{
    // Long enough for work behind the scenes to end; nobody is left at the connections, and waiting for idle ones would cost a second a world.
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(15);

    private static readonly SharedSchema Shared = new();

    private readonly TwinFolder folder;
    private readonly TwinIdentity identity;
    private readonly IGraphStore store;
    private readonly WebApplication app;
    private readonly RequestIds ids;
    private readonly StoppedClock clock;
    private readonly HttpClient http;

    private TwinWorld(TwinFolder folder, TwinIdentity identity, IGraphStore store, WebApplication app, RequestIds ids, StoppedClock clock)
    {
        (this.folder, this.identity, this.store, this.app, this.ids, this.clock) = (folder, identity, store, app, ids, clock);
        http = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = new Uri(app.Urls.First()) };
    }

    public string DataDirectory => folder.Path;

    public IServiceProvider Services => app.Services;

    /// <summary>Writes <paramref name="plan"/>, but for what is written live, and serves it. Cursors are sealed under a key of <paramref name="key"/>; <paramref name="leak"/> is built into the server.</summary>
    public static Task<TwinWorld> StartAsync(Plan plan, TwinIdentity identity, byte key, PlantedLeak? leak = null, OpenStore? open = null) =>
        StartAsync((store, clock, _) => FillAsync(store, clock, plan), identity, key, leak, open);

    /// <summary>The same on a store that <paramref name="fillAsync"/> fills; opened by <paramref name="open"/>, or the embedded one.</summary>
    public static async Task<TwinWorld> StartAsync(
        Func<IGraphStore, StoppedClock, RequestIds, Task> fillAsync, TwinIdentity identity, byte key, PlantedLeak? leak = null, OpenStore? open = null)
    {
        TwinFolder folder = new();
        StoppedClock clock = new();
        RequestIds ids = new();
        var store = await (open ?? EmbeddedAsync)(folder.Path, clock);
        await fillAsync(store, clock, ids);
        await File.WriteAllBytesAsync(Path.Combine(folder.Path, "cursor.key"), Enumerable.Repeat(key, 32).ToArray());
        void Replace(IServiceCollection services) => Shared.AddTo(services.AddSingleton(ids.Source));
        IGraphStore served = leak is null ? store : await leak.InAsync(store, clock);
        ServerOptions options = new() { Port = 0, DataDirectory = folder.Path, WebRoot = Path.Combine(folder.Path, "none") };
        var app = ServerApp.Build(options, served, identity.CopyTo(folder.Path, clock), clock, Replace);
        Shared.Keep(app.Services);
        leak?.In(app);
        await app.StartAsync();
        Assert.True(await app.Services.GetRequiredService<GraphIndex>().WaitForRevisionAsync(0, TimeSpan.FromSeconds(60), CancellationToken.None));
        return new TwinWorld(folder, identity, store, app, ids, clock);
    }

    // Time stands where the live writes begin, and never goes back.
    private static async Task FillAsync(IGraphStore store, StoppedClock clock, Plan plan)
    {
        await PlanWriter.WriteAsync(store, clock, plan.Batches);
        clock.Now = plan.Live.Count > 0 ? plan.Live[0].At : RandomPlan.End;
    }

    private static async Task<IGraphStore> EmbeddedAsync(string folder, TimeProvider clock) => await SqliteGraphStore.OpenAsync(StorePath.Options(folder), clock, CancellationToken.None);

    /// <summary>Writes batches while <paramref name="listeners"/> listen, and goes on when all have heard of them.</summary>
    public async Task GoOnAsync(IReadOnlyList<PlannedBatch> live, Listeners listeners)
    {
        foreach (var batch in live)
        {
            await PlanWriter.WriteAsync(store, clock, [batch]);
            await app.Services.GetRequiredService<GraphIndex>().RefreshAsync(CancellationToken.None);
            await (batch.Marker is { } marker ? listeners.HearAsync(marker, batch.IsOfNotices) : Task.CompletedTask);
        }

        clock.Now = RandomPlan.End;
    }

    /// <summary>It is this time now.</summary>
    public void MoveTo(DateTimeOffset now) => clock.Now = now;

    /// <summary>Opens an event stream.</summary>
    public async Task<EventReader> OpenAsync(string account, string body)
    {
        using var request = Request(account, HttpMethod.Post, "/graphql", body, "application/json");
        request.Headers.Accept.ParseAdd("text/event-stream");
        var answer = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        return new EventReader(answer, new StreamReader(await answer.Content.ReadAsStreamAsync()));
    }

    /// <summary>Sends a request; ids drawn meanwhile belong to its name. Without an account it is not signed in.</summary>
    public async Task<Reply> SendAsync(string? account, string name, HttpMethod method, string path, string? body, string contentType, string? accept = null)
    {
        ids.Begin(name);
        using var request = Request(account, method, path, body, contentType);
        if (accept is not null)
        {
            request.Headers.Accept.ParseAdd(accept);
        }

        using var response = await http.SendAsync(request);
        return new Reply((int)response.StatusCode, Reply.HeadersOf(response), await response.Content.ReadAsStringAsync());
    }

    private HttpRequestMessage Request(string? account, HttpMethod method, string path, string? body, string contentType)
    {
        HttpRequestMessage request = new(method, path);
        if (account is not null)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", identity.Tokens[account]);
        }

        if (body is not null)
        {
            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
            request.Content.Headers.ContentType = new MediaTypeHeaderValue(contentType);
        }

        request.Headers.TryAddWithoutValidation("GraphQL-Preflight", "1");
        return request;
    }

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        using CancellationTokenSource soon = new(Patience);
        await app.StopAsync(soon.Token);
        await app.DisposeAsync();
        await store.DisposeAsync();
        SqliteConnection.ClearAllPools();
        folder.Dispose();
    }
}
