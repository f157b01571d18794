using System.Diagnostics;
using System.Net.Http.Headers;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using Attribution.Domain.Identifiers;
using Attribution.Domain.Labels;
using Attribution.Features.Common;
using Attribution.Graph.Sqlite;
using Attribution.Server.Commands;
using Attribution.Server.Configuration;
using Attribution.Server.Hosting;
using Attribution.Server.Identity;
using Attribution.Server.Identity.Oidc;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;

namespace Attribution.Server.Tests.Identity.Oidc;

/// <summary>An identity provider in a process of its own (provider.mjs, on npm oidc-provider), and the server that trusts it.</summary>
public sealed class OidcWorld : IAsyncLifetime
{
    private readonly DirectoryInfo directory = Directory.CreateTempSubdirectory("attribution-oidc-");
    private Process? provider;
    private SqliteGraphStore? store;
    private WebApplication? app;

    internal HttpClient Http { get; } = new(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false }) { Timeout = TimeSpan.FromSeconds(60) };

    /// <summary>True: the server starts while the provider answers nothing.</summary>
    internal bool StartsInAnOutage { get; init; }

    internal string Issuer { get; private set; } = "";

    internal string Address => app?.Urls.First() ?? throw new InvalidOperationException("The server is not started.");

    internal IdentityStores Identity { get; private set; } = null!; // InitializeAsync sets it

    public async ValueTask InitializeAsync()
    {
        provider = Process.Start(new ProcessStartInfo("node", [Path.Combine(Folder(), "provider.mjs")]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })
            ?? throw new InvalidOperationException("Node did not start.");
        provider.ErrorDataReceived += (_, _) => { }; // read, so that the pipe never fills
        provider.BeginErrorReadLine();
        while (!Issuer.StartsWith("http", StringComparison.Ordinal))
        {
            Issuer = await provider.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The provider ended.");
        }

        if (StartsInAnOutage)
        {
            await ControlAsync("away", new { away = true });
        }

        store = await SqliteGraphStore.OpenAsync(StorePath.Options(directory.FullName), TimeProvider.System, CancellationToken.None);
        Identity = IdentityStores.Open(directory.FullName, IdSource.Random, TimeProvider.System);
        Identity.Units.Save(new CallerUnit("PL-CYB", "Cybercrime Unit PL", "national", ["PL"], [], HandlingLabel.OwnedBy("PL-CYB")));
        app = ServerApp.Build(new ServerOptions { Port = 0, DataDirectory = directory.FullName, WebRoot = "none", Oidc = Options(Issuer) }, store, Identity, TimeProvider.System);
        await app.StartAsync();
        while (!StartsInAnOutage && (await Http.GetAsync(new Uri(Address + "/health/ready")).OutcomeAsync()).Status != 200)
        {
            await Task.Delay(20); // polls as a load balancer would
        }
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await (app?.StopAsync() ?? Task.CompletedTask);
        await (app?.DisposeAsync() ?? ValueTask.CompletedTask);
        await (store?.DisposeAsync() ?? ValueTask.CompletedTask);
        Identity?.Dispose();
        provider?.StandardInput.Close();
        provider?.WaitForExit(TimeSpan.FromSeconds(10));
        provider?.Dispose();
        SqliteConnection.ClearAllPools();
        directory.Delete(recursive: true);
    }

    /// <summary>A token as the provider would sign it, with changes: null takes a field away.</summary>
    internal Task<string> SignAsync(object? payload = null, object? header = null, string? key = null) =>
        ControlAsync("sign", new { payload = payload ?? new { }, header = header ?? new { }, key });

    /// <summary>Tells the provider of this test what to do.</summary>
    internal async Task<string> ControlAsync(string what, object order)
    {
        using StringContent content = new(JsonSerializer.Serialize(order), Encoding.UTF8, "application/json");
        using var answer = await Http.PostAsync(new Uri($"{Issuer}/test/{what}"), content);
        return await answer.Content.ReadAsStringAsync();
    }

    /// <summary>Who the server takes the bearer of a token for; the status where it takes him for nobody.</summary>
    internal async Task<string> WhoIsAsync(string token)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, $"{Address}/auth/session");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var answer = await Http.SendAsync(request);
        var body = await answer.Content.ReadAsStringAsync();
        return answer.IsSuccessStatusCode ? JsonDocument.Parse(body).RootElement.GetProperty("account").GetString() ?? "" : $"{(int)answer.StatusCode}";
    }

    internal static OidcOptions Options(string issuer)
    {
        Dictionary<string, string?> settings = new()
        {
            ["AzureAd:Authority"] = issuer,
            ["AzureAd:ClientId"] = "attribution",
            ["AzureAd:ClientSecret"] = "server-secret",
            ["AzureAd:Audience"] = "api://attribution",
            ["AzureAd:Scopes:0"] = "graph.access",
            ["AzureAd:AllowedTenants"] = "tenant-pl=PL-CYB tenant-lost=NO-UNIT",
        };
        return OidcSettings.Read(new ConfigurationBuilder().AddInMemoryCollection(settings).Build()).Options ?? throw new InvalidOperationException("The settings are sound.");
    }

    private static string Folder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!; // a source file is in a folder
}
