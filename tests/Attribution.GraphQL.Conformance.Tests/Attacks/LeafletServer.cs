using System.Diagnostics;
using Attribution.GraphQL.AspNetCore;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Attribution.GraphQL.Conformance.Tests.Attacks;

/// <summary>A server of leaflets in memory.</summary>
internal sealed class LeafletServer : IAsyncDisposable
{
    private readonly WebApplication app;

    private LeafletServer(WebApplication app) => this.app = app;

    public HttpClient Client => app.GetTestClient();

    /// <summary>What its resolvers did.</summary>
    public Visits Visits => app.Services.GetRequiredService<Visits>();

    public static async Task<LeafletServer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<Visits>();
        builder.Services.AddGraphQL(schema => schema.AddType(typeof(LeafletQueries), typeof(LeafletMutations), typeof(LeafletFields)));
        var app = builder.Build();
        app.Use(MeasureAsync);
        app.MapGraphQL("/graphql");
        await app.StartAsync();
        return new LeafletServer(app);
    }

    /// <summary>What the server did for one request: its thread's CPU time, or the clock's where it had to wait and went on elsewhere.</summary>
    private static async Task MeasureAsync(HttpContext http, RequestDelegate next)
    {
        var (thread, start, watch) = (Environment.CurrentManagedThreadId, ThreadTime.Now(), Stopwatch.StartNew());
        await next(http);
        var spent = thread == Environment.CurrentManagedThreadId ? ThreadTime.Now() - start : watch.Elapsed;
        var visits = http.RequestServices.GetRequiredService<Visits>();
        visits.Fastest = spent < visits.Fastest ? spent : visits.Fastest;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
