namespace Attribution.Server.Tests.Hosting;

public sealed class PageFilesTests(RunningServer server) : IClassFixture<RunningServer>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/entity/intrusion-set--1")]
    [InlineData("/entity/T1059.001")]
    [InlineData("/cases?first=20")]
    public async Task AnyPathOfThePage_WithoutSignIn_IsTheIndex(string path)
    {
        using var answer = await server.GetAsync(path);

        Assert.Equal(
            (200, "<title>Attribution</title>", "no-cache", "text/html"),
            ((int)answer.StatusCode, await answer.Content.ReadAsStringAsync(), answer.Headers.CacheControl?.ToString(), answer.Content.Headers.ContentType?.MediaType));
    }

    [Fact]
    public async Task Asset_WithoutSignIn_IsKeptForAYear()
    {
        using var answer = await server.GetAsync("/assets/app-1.js");

        Assert.Equal((200, "public, max-age=31536000, immutable"), ((int)answer.StatusCode, string.Join(", ", answer.Headers.GetValues("Cache-Control"))));
    }

    [Theory]
    [InlineData("/assets/gone-2.js")]
    [InlineData("/gone.js")]
    public async Task File_ThatIsNotThere_WithoutSignIn_IsNoIndex(string path)
    {
        using var answer = await server.GetAsync(path);

        Assert.Equal(401, (int)answer.StatusCode);
    }

    [Theory]
    [InlineData("/assets/../../data/identity.db")]
    [InlineData("/assets/%2e%2e/%2e%2e/data/identity.db")]
    [InlineData("/..%2fdata%2fidentity.db")]
    public async Task Path_OutOfThePage_GivesNoFile(string path)
    {
        using var answer = await server.GetAsync(path, server.Bearer());

        Assert.DoesNotContain("SQLite", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
