using Attribution.GraphQL.AspNetCore;
using Microsoft.AspNetCore.Builder;
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
        app.MapGraphQL("/graphql");
        await app.StartAsync();
        return new LeafletServer(app);
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
