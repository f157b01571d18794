namespace Attribution.Server.Tests.Hosting;

public sealed class GraphiQLPageTests(RunningServer server) : IClassFixture<RunningServer>
{
    [Fact]
    public async Task Page_SignedIn_IsServedWithItsOwnPolicy()
    {
        using var answer = await server.GetAsync("/graphiql", await server.SignInAsync());

        Assert.Equal((200, "<title>GraphiQL</title>"), ((int)answer.StatusCode, await answer.Content.ReadAsStringAsync()));
        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        Assert.StartsWith("default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self' 'unsafe-inline';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("http", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe-eval", policy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/graphiql", 302)]
    [InlineData("/graphiql/index.html", 401)]
    public async Task Page_WithoutSignIn_IsNotServed(string path, int status)
    {
        using var answer = await server.GetAsync(path);

        Assert.Equal((status, false), ((int)answer.StatusCode, (await answer.Content.ReadAsStringAsync()).Contains("GraphiQL", StringComparison.Ordinal)));
    }
}
