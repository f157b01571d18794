using System.Text;
using Attribution.GraphQL.Types;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Attribution.GraphQL.AspNetCore.Tests;

/// <summary>A server in memory with a small schema.</summary>
public sealed class GraphQLServer : IAsyncDisposable
{
    private readonly WebApplication app;

    private GraphQLServer(WebApplication app) => this.app = app;

    public HttpClient Client => app.GetTestClient();

    public static async Task<GraphQLServer> StartAsync(GraphQLServerOptions? options = null, LogRecorder? log = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        if (log is not null)
        {
            builder.Logging.AddProvider(log);
        }

        builder.Services.AddSingleton(new Greeting("Hi"));
        builder.Services.AddGraphQL(schema => schema.AddType(typeof(ServerQueries), typeof(ServerMutations)), options);
        var app = builder.Build();
        app.MapGraphQL();
        await app.StartAsync();
        return new GraphQLServer(app);
    }

    public async Task<Answer> PostAsync(string body, string? accept = null, string contentType = "application/json")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent(body, Encoding.UTF8) };
        request.Content.Headers.Remove("Content-Type");
        request.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        return await SendAsync(request, accept);
    }

    public async Task<Answer> GetAsync(string query, bool preflight = true, string? accept = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?" + query);
        if (preflight)
        {
            request.Headers.Add("GraphQL-Preflight", "1");
        }

        return await SendAsync(request, accept);
    }

    public async Task<Answer> SendAsync(HttpRequestMessage request, string? accept = null)
    {
        if (accept is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept", accept);
        }

        using var response = await Client.SendAsync(request);
        return new Answer((int)response.StatusCode, response.Content.Headers.ContentType?.ToString(), await response.Content.ReadAsStringAsync(), string.Join(", ", response.Content.Headers.Allow));
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}

/// <summary>What the server answered.</summary>
public sealed record Answer(int Status, string? ContentType, string Body, string Allow);

public sealed record Greeting(string Text);

[QueryType]
public static class ServerQueries
{
    public static string Hello(Greeting greeting, string name = "you") => $"{greeting.Text} {name}";

    public static string? Fail() => throw new InvalidOperationException("secret");

    public static string? Who([GlobalState("who")] string? who) => who;

    public static async Task<string> Slow(CancellationToken cancellationToken)
    {
        await Task.Delay(Timeout.Infinite, cancellationToken);
        return "";
    }
}

[MutationType]
public static class ServerMutations
{
    public static int Add(int left, int right) => left + right;
}
