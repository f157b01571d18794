namespace Attribution.Server.Tests.Hosting;

public sealed class SecurityHeadersTests(RunningServer server) : IClassFixture<RunningServer>
{
    [Theory]
    [InlineData("/", 200)]
    [InlineData("/assets/app-1.js", 200)]
    [InlineData("/health/live", 200)]
    [InlineData("/auth/session", 401)]
    [InlineData("/nothing.txt", 401)]
    [InlineData("/fail", 500)]
    public async Task EveryAnswer_OfAnyStatus_BearsThem(string path, int status)
    {
        using var answer = await server.GetAsync(path);

        Assert.Equal(
            (status, "nosniff", "no-referrer", "same-origin", "same-origin"),
            ((int)answer.StatusCode, Header("X-Content-Type-Options"), Header("Referrer-Policy"), Header("Cross-Origin-Opener-Policy"), Header("Cross-Origin-Resource-Policy")));
        Assert.Contains("default-src 'none'; script-src 'self';", Header("Content-Security-Policy"));
        Assert.Contains("frame-ancestors 'none'; require-trusted-types-for 'script';", Header("Content-Security-Policy"));
        Assert.DoesNotContain("unsafe", Header("Content-Security-Policy"));
        Assert.False(answer.Headers.Contains("Server"));

        string Header(string name) => answer.Headers.GetValues(name).Single();
    }

    /// <summary>A47: no other origin may read anything.</summary>
    [Theory]
    [InlineData("https://elsewhere.example")]
    [InlineData("null")]
    public async Task Preflight_FromElsewhere_GetsNoPermission(string origin)
    {
        using var answer = await server.SendAsync(HttpMethod.Options, "/graphql", null, ("Origin", origin), ("Access-Control-Request-Method", "POST"));

        Assert.DoesNotContain(answer.Headers, header => header.Key.StartsWith("Access-Control", StringComparison.OrdinalIgnoreCase));
    }
}
