using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Attribution.Server.Tests.Hosting;

public sealed class DefaultDenyTests(RunningServer server) : IClassFixture<RunningServer>
{
    [Fact]
    public void Endpoints_OpenToEveryone_AreTheseAlone() => Assert.Equal(
        ["/auth/login", "/auth/logout", "/auth/ways", "/entity/{*id}", "/fail", "/graphiql", "/health/live", "/health/ready", "{*path:nonfile}"],
        Endpoints().Where(IsOpen).Select(endpoint => endpoint.RoutePattern.RawText).Order(StringComparer.Ordinal));

    [Fact]
    public async Task EveryOtherEndpoint_WithoutSignIn_Answers401()
    {
        var closed = Endpoints().Where(endpoint => !IsOpen(endpoint)).SelectMany(Requests).ToArray();
        foreach (var (method, path) in closed)
        {
            Assert.Equal((method, path, 401, "AUTH_NOT_AUTHENTICATED"), await OutcomeAsync(method, path));
        }

        Assert.True(closed.Length >= 8, "Endpoints were not found.");
    }

    [Theory]
    [InlineData("/auth/nothing.json")]
    [InlineData("/uploads/nothing.json")]
    public async Task PathWithoutEndpoint_WithoutSignIn_Answers401(string path) => Assert.Equal((401, "AUTH_NOT_AUTHENTICATED"), await server.GetAsync(path).OutcomeAsync());

    private async Task<(string, string, int, string?)> OutcomeAsync(string method, string path)
    {
        var (status, code) = await server.SendAsync(new HttpMethod(method), path).OutcomeAsync();
        return (method, path, status, code);
    }

    private IEnumerable<RouteEndpoint> Endpoints() => server.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>();

    private static bool IsOpen(RouteEndpoint endpoint) => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null;

    private static IEnumerable<(string Method, string Path)> Requests(RouteEndpoint endpoint)
    {
        var path = "/" + string.Join('/', endpoint.RoutePattern.PathSegments.Select(segment => segment.Parts[0] is Microsoft.AspNetCore.Routing.Patterns.RoutePatternLiteralPart literal ? literal.Content : "x"));
        return (endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET", "POST", "PUT", "DELETE"]).Select(method => (method, path));
    }
}
