using System.Net.Http.Headers;
using System.Text;
using Attribution.Graph.Index;
using Attribution.Graph.Sqlite;
using Attribution.Graph.Store;
using Attribution.Server.Commands;
using Attribution.Server.Configuration;
using Attribution.Server.Hosting;
using Attribution.TwinStore.Tests.Leaks;
using Attribution.TwinStore.Tests.Plans;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Attribution.TwinStore.Tests.Worlds;

/// <summary>The server as it is served, on a store that holds one plan.</summary>
internal sealed class TwinWorld : IAsyncDisposable
{
    private static readonly SharedSchema Shared = new();

    private readonly TwinFolder folder;
    private readonly TwinIdentity identity;
    private readonly IGraphStore store;
    private readonly WebApplication app;
    private readonly RequestIds ids;
    private readonly HttpClient http;

    private TwinWorld(TwinFolder folder, TwinIdentity identity, IGraphStore store, WebApplication app, RequestIds ids)
    {
        (this.folder, this.identity, this.store, this.app, this.ids) = (folder, identity, store, app, ids);
        http = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = new Uri(app.Urls.First()) };
    }

    public string DataDirectory => folder.Path;

    public IServiceProvider Services => app.Services;

    /// <summary>Writes <paramref name="plan"/> and serves it. Cursors are sealed under a key of <paramref name="key"/>; <paramref name="leak"/> is built into the server.</summary>
    public static Task<TwinWorld> StartAsync(Plan plan, TwinIdentity identity, byte key, PlantedLeak? leak = null, OpenStore? open = null) =>
        StartAsync((store, clock, _) => PlanWriter.WriteAsync(store, clock, plan), identity, key, leak, open);

    /// <summary>The same on a store that <paramref name="fillAsync"/> fills; opened by <paramref name="open"/>, or the embedded one.</summary>
    public static async Task<TwinWorld> StartAsync(
        Func<IGraphStore, StoppedClock, RequestIds, Task> fillAsync, TwinIdentity identity, byte key, PlantedLeak? leak = null, OpenStore? open = null)
    {
        TwinFolder folder = new();
        StoppedClock clock = new();
        RequestIds ids = new();
        var store = await (open ?? EmbeddedAsync)(folder.Path, clock);
        await fillAsync(store, clock, ids);
        clock.Now = RandomPlan.End;
        await File.WriteAllBytesAsync(Path.Combine(folder.Path, "cursor.key"), Enumerable.Repeat(key, 32).ToArray());
        void Replace(IServiceCollection services) => Shared.AddTo(services.AddSingleton(ids.Source));
        IGraphStore served = leak is null ? store : await leak.InAsync(store, clock);
        ServerOptions options = new() { Port = 0, DataDirectory = folder.Path, WebRoot = Path.Combine(folder.Path, "none") };
        var app = ServerApp.Build(options, served, identity.CopyTo(folder.Path, clock), clock, Replace);
        Shared.Keep(app.Services);
        leak?.In(app);
        await app.StartAsync();
        Assert.True(await app.Services.GetRequiredService<GraphIndex>().WaitForRevisionAsync(0, TimeSpan.FromSeconds(60), CancellationToken.None));
        return new TwinWorld(folder, identity, store, app, ids);
    }

    private static async Task<IGraphStore> EmbeddedAsync(string folder, TimeProvider clock) => await SqliteGraphStore.OpenAsync(StorePath.Options(folder), clock, CancellationToken.None);

    /// <summary>Sends a request; ids drawn meanwhile belong to its name. Without an account it is not signed in.</summary>
    public async Task<Reply> SendAsync(string? account, string name, HttpMethod method, string path, string? body, string contentType)
    {
        ids.Begin(name);
        using HttpRequestMessage request = new(method, path);
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
        using var response = await http.SendAsync(request);
        return new Reply((int)response.StatusCode, Reply.HeadersOf(response), await response.Content.ReadAsStringAsync());
    }

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await app.StopAsync();
        await app.DisposeAsync();
        await store.DisposeAsync();
        SqliteConnection.ClearAllPools();
        folder.Dispose();
    }
}
