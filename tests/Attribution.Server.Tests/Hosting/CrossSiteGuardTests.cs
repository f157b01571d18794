using Attribution.Server.Hosting;

namespace Attribution.Server.Tests.Hosting;

public sealed class CrossSiteGuardTests(RunningServer server) : IClassFixture<RunningServer>
{
    private const string Query = """{"query":"{ __typename }"}""";

    [Theory]
    [InlineData(CrossSiteGuard.Header, "0")]
    [InlineData("Origin", "https://elsewhere.example")]
    [InlineData("Origin", "null")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    public async Task Post_ByCookieFromElsewhere_IsRefused(string header, string value)
    {
        var cookie = await server.SignInAsync();
        var preflight = header == CrossSiteGuard.Header ? (header, value) : RunningServer.Preflight;

        Assert.Equal((403, "CROSS_SITE_REQUEST"), await server.PostAsync("/graphql", Query, cookie, preflight, (header, value)).OutcomeAsync());
    }

    [Theory]
    [InlineData("/graphql")]
    [InlineData("/uploads")]
    [InlineData("/exports")]
    [InlineData("/auth/tokens")]
    [InlineData("/auth/logout")]
    public async Task Post_ByCookieWithoutTheHeader_IsRefused(string path) =>
        Assert.Equal((403, "CROSS_SITE_REQUEST"), await server.PostAsync(path, "{}", await server.SignInAsync()).OutcomeAsync());

    [Fact]
    public async Task Login_WithoutTheHeader_IsRefused() => Assert.Equal(
        (403, "CROSS_SITE_REQUEST"),
        await server.PostAsync("/auth/login", $$"""{"account":"{{RunningServer.Account}}","password":"{{RunningServer.Password}}"}""").OutcomeAsync());

    [Fact]
    public async Task Post_ByCookieFromThisOrigin_IsAnswered() => Assert.StartsWith(
        """{"data":{"__typename":"Query"}""",
        await server.PostAsync(
            "/graphql", Query, await server.SignInAsync(), RunningServer.Preflight, ("Origin", server.Address.GetLeftPart(UriPartial.Authority)), ("Sec-Fetch-Site", "same-origin")).BodyAsync());

    [Fact]
    public async Task Post_ByTokenWithoutTheHeader_IsAnswered() =>
        Assert.StartsWith("""{"data":{"__typename":"Query"}""", await server.PostAsync("/graphql", Query, server.Bearer(), ("Origin", "https://elsewhere.example")).BodyAsync());

    /// <summary>A29: an Authorization header lifts the guard, but then the cookie counts for nothing.</summary>
    [Fact]
    public async Task Post_ByCookieBesideOtherAuthorization_IsNotSignedIn() => Assert.Equal(
        (401, "AUTH_NOT_AUTHENTICATED"),
        await server.PostAsync("/graphql", Query, await server.SignInAsync(), ("Authorization", "Basic eDp5")).OutcomeAsync());

    [Fact]
    public async Task GraphQLGet_ByCookie_NeedsTheHeader()
    {
        var cookie = await server.SignInAsync();

        Assert.Equal(400, (await server.GetAsync("/graphql?query={__typename}", cookie).OutcomeAsync()).Status);
        Assert.StartsWith("""{"data":{"__typename":"Query"}""", await server.GetAsync("/graphql?query={__typename}", cookie, RunningServer.Preflight).BodyAsync());
        Assert.StartsWith("""{"data":{"__typename":"Query"}""", await server.GetAsync("/graphql?query={__typename}", server.Bearer()).BodyAsync());
    }
}
