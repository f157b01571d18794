using System.Text;
using Attribution.Domain.Identifiers;
using Attribution.Domain.Labels;
using Attribution.Features.Common;
using Attribution.Features.Interop;
using Attribution.Graph.Index;
using Attribution.Graph.Sqlite;
using Attribution.Graph.Store;
using Attribution.Graph.Views;
using Attribution.Server.Commands;
using Attribution.Server.Configuration;
using Attribution.Server.Hosting;
using Attribution.Server.Identity;
using Attribution.Server.Tests.Identity;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Attribution.Server.Tests;

/// <summary>The server as it is served: Kestrel on a free port of loopback, the real store in a folder of its own, one account, a page of two files, a clock that tests move.</summary>
public sealed class RunningServer : IAsyncLifetime
{
    internal const string Account = "pl.analyst1";
    internal const string Password = "correct horse";

    // Long enough for work behind the scenes to end; nobody is left at the connections, and waiting for idle ones would cost a second.
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(50);

    private readonly DirectoryInfo directory = Directory.CreateTempSubdirectory("attribution-server-");
    private IGraphStore? store;
    private WebApplication? app;
    private IdentityStores? identity;
    private HttpClient? http;

    internal SteppedClock Clock { get; } = new();

    /// <summary>Its own, unless it shares that of another server.</summary>
    internal string DataDirectory => SharedDirectory ?? Path.Combine(directory.FullName, "data");

    internal string? SharedDirectory { get; init; }

    /// <summary>Opens another store than the embedded one; null: that.</summary>
    internal Func<TimeProvider, Task<IGraphStore>>? OpenStore { get; init; }

    /// <summary>False: it is started though its store is not there.</summary>
    internal bool WaitsForTheIndex { get; init; } = true;

    internal IdentityStores Identity => identity ?? throw NotStarted();

    internal IServiceProvider Services => (app ?? throw NotStarted()).Services;

    internal Uri Address => new((app ?? throw NotStarted()).Urls.First());

    public async ValueTask InitializeAsync()
    {
        var assets = directory.CreateSubdirectory("page").CreateSubdirectory("assets");
        await File.WriteAllTextAsync(Path.Combine(assets.FullName, "app-1.js"), "export {};");
        await File.WriteAllTextAsync(Path.Combine(directory.FullName, "page", "index.html"), "<title>Attribution</title>");
        await File.WriteAllTextAsync(Path.Combine(directory.CreateSubdirectory("page/graphiql").FullName, "index.html"), "<title>GraphiQL</title>");
        await StartAsync();
        Identity.Units.Save(new CallerUnit("PL-CYB", "Cybercrime Unit PL", "national", ["PL"], [], HandlingLabel.OwnedBy("PL-CYB")));
        Identity.Units.Save(new CallerUnit("RO-CYB", "Cybercrime Unit RO", "national", ["RO"], [], HandlingLabel.OwnedBy("RO-CYB")));
        Identity.Accounts.Add(Account, "PL-CYB", ["analyst"], Password);
        Identity.Accounts.Add("ro.analyst1", "RO-CYB", ["analyst"], Password);
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        SqliteConnection.ClearAllPools();
        directory.Delete(recursive: true);
    }

    internal async Task RestartAsync()
    {
        await StopAsync();
        await StartAsync();
    }

    internal async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, HttpContent? content = null, params (string Name, string Value)[] headers)
    {
        HttpRequestMessage request = new(method, path) { Content = content };
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await (http ?? throw NotStarted()).SendAsync(request);
    }

    internal Task<HttpResponseMessage> GetAsync(string path, params (string Name, string Value)[] headers) => SendAsync(HttpMethod.Get, path, null, headers);

    internal Task<HttpResponseMessage> PostAsync(string path, string json, params (string Name, string Value)[] headers) => SendAsync(HttpMethod.Post, path, Json(json), headers);

    internal Task<HttpResponseMessage> LoginAsync(string account, string password) =>
        PostAsync("/auth/login", $$"""{"account":"{{account}}","password":"{{password}}"}""", Preflight);

    /// <summary>Signs in; the answer is the header that a browser would send from then on.</summary>
    internal async Task<(string Name, string Value)> SignInAsync(string account = Account)
    {
        using var answer = await LoginAsync(account, Password);
        return ("Cookie", answer.Headers.GetValues("Set-Cookie").Single().Split(';')[0]);
    }

    /// <summary>A token that was made for a case and a reason, without which nothing leaves as a file.</summary>
    internal (string Name, string Value) Bearer(string account = Account) => Bearer(account, new StatedFor(null, new ReadingOccasion(new string('0', 32), "a test")));

    internal (string Name, string Value) Bearer(string account, StatedFor what) =>
        ("Authorization", "Bearer " + (Identity.Tokens.Create(account, "test", 7, what) ?? throw new InvalidOperationException("The token was refused.")).Secret);

    /// <summary>Imports a bundle for the unit of <see cref="Account"/> and waits until the index has it.</summary>
    internal async Task ImportAsync(string bundle)
    {
        var caller = Identity.Callers.Find(Account) ?? throw NotStarted();
        var summary = await new StixImporter(store ?? throw NotStarted(), IdSource.Random).ImportAsync(
            new ImportRequest
            {
                Content = new MemoryStream(Encoding.UTF8.GetBytes(bundle)),
                FileName = "test.json",
                Unit = caller.Unit,
                Account = caller.Account,
                View = await Services.GetRequiredService<ViewSource>().ForAsync(caller.Reader, CancellationToken.None),
            },
            null,
            CancellationToken.None);
        await WaitForAsync(summary.Revision);
    }

    internal async Task WaitForAsync(long revision) =>
        Assert.True(await Services.GetRequiredService<GraphIndex>().WaitForRevisionAsync(revision, TimeSpan.FromSeconds(60), CancellationToken.None));

    internal static (string Name, string Value) Preflight => (CrossSiteGuard.Header, "1");

    internal static StringContent Json(string json) => new(json, Encoding.UTF8, "application/json");

    private static InvalidOperationException NotStarted() => new("The server is not started.");

    private async Task StartAsync()
    {
        store = OpenStore is { } open ? await open(Clock) : await SqliteGraphStore.OpenAsync(StorePath.Options(DataDirectory), Clock, CancellationToken.None);
        identity = IdentityStores.Open(DataDirectory, IdSource.Random, Clock);
        app = ServerApp.Build(new ServerOptions { Port = 0, DataDirectory = DataDirectory, WebRoot = Path.Combine(directory.FullName, "page") }, store, identity, Clock);
        app.MapGet("/fail", string () => throw new InvalidOperationException("secret cause")).AllowAnonymous();
        await app.StartAsync();
        http = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = Address };
        if (WaitsForTheIndex)
        {
            await WaitForAsync(0);
        }
    }

    private async Task StopAsync()
    {
        http?.Dispose();
        using CancellationTokenSource soon = new(Patience);
        await (app?.StopAsync(soon.Token) ?? Task.CompletedTask);
        await (app?.DisposeAsync() ?? ValueTask.CompletedTask);
        await (store?.DisposeAsync() ?? ValueTask.CompletedTask);
        identity?.Dispose();
    }
}
