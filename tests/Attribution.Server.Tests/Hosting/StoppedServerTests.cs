using System.Runtime.CompilerServices;
using Attribution.Domain.Identifiers;
using Attribution.Graph.Index;
using Attribution.Graph.Sqlite;
using Attribution.Server.Commands;
using Attribution.Server.Configuration;
using Attribution.Server.Hosting;
using Attribution.Server.Identity;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Attribution.Server.Tests.Hosting;

public sealed class StoppedServerTests
{
    [Fact]
    public async Task Server_Stopped_IsLetGoOf()
    {
        List<WeakReference> indexes = [];
        for (var server = 0; server < 3; server++)
        {
            indexes.Add(await RunAndStopAsync());
        }

        // What ran last may still be named by the machine's stack.
        for (var tries = 0; tries < 50 && indexes.Count(index => index.IsAlive) > 1; tries++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
            await Task.Delay(100);
        }

        Assert.InRange(indexes.Count(index => index.IsAlive), 0, 1);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static async Task<WeakReference> RunAndStopAsync()
    {
        var directory = Directory.CreateTempSubdirectory("attribution-stopped-").FullName;
        try
        {
            await using var store = await SqliteGraphStore.OpenAsync(StorePath.Options(directory), TimeProvider.System, CancellationToken.None);
            using var identity = IdentityStores.Open(directory, IdSource.Random, TimeProvider.System);
            await using var app = ServerApp.Build(new ServerOptions { Port = 0, DataDirectory = directory }, store, identity, TimeProvider.System);
            await app.StartAsync();
            using (HttpClient http = new() { BaseAddress = new Uri(app.Urls.First()) })
            {
                using var answer = await http.GetAsync(new Uri("/health/live", UriKind.Relative));
                Assert.True(answer.IsSuccessStatusCode);
            }

            await app.StopAsync();
            return new WeakReference(app.Services.GetRequiredService<GraphIndex>());
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(directory, recursive: true);
        }
    }
}
