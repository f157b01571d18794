using System.Text.Json;

namespace Attribution.Server.Tests.Identity;

public sealed class TokenEndpointTests : IAsyncLifetime
{
    private readonly RunningServer server = new();

    public ValueTask InitializeAsync() => server.InitializeAsync();

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Fact]
    public async Task Create_Token_WorksAsBearer()
    {
        var token = await CreateAsync("report tool");

        Assert.Equal(
            """{"account":"pl.analyst1","unitId":"PL-CYB","purpose":null,"caseId":null,"justification":null,"rights":["read","record","import","export","share","break-glass","read-break-glass"]}""",
            await server.GetAsync("/auth/session", ("Authorization", "Bearer " + token.GetProperty("token").GetString())).BodyAsync());
    }

    [Fact]
    public async Task List_AfterCreate_ShowsItWithoutTheSecret()
    {
        var token = await CreateAsync("report tool");
        var list = await server.GetAsync("/auth/tokens", await server.SignInAsync()).BodyAsync();

        Assert.Equal(
            $$"""[{"id":"{{token.GetProperty("id").GetString()}}","name":"report tool","createdAt":"2026-11-22T09:00:00+00:00","expiresAt":"2026-12-22T09:00:00+00:00","lastUsedAt":null,"purpose":null,"caseId":null,"justification":null}]""",
            list);
    }

    [Fact]
    public async Task Revoke_OwnToken_EndsIt()
    {
        var token = await CreateAsync("report tool");
        var path = "/auth/tokens/" + token.GetProperty("id").GetString();
        var cookie = await server.SignInAsync();

        Assert.Equal(404, (await server.SendAsync(HttpMethod.Delete, path, null, server.Bearer("ro.analyst1")).OutcomeAsync()).Status);
        Assert.Equal(204, (await server.SendAsync(HttpMethod.Delete, path, null, cookie, RunningServer.Preflight).OutcomeAsync()).Status);
        Assert.Equal(404, (await server.SendAsync(HttpMethod.Delete, path, null, cookie, RunningServer.Preflight).OutcomeAsync()).Status);
        Assert.Equal(401, (await server.GetAsync("/auth/session", ("Authorization", "Bearer " + token.GetProperty("token").GetString())).OutcomeAsync()).Status);
    }

    [Theory]
    [InlineData("""{"name":"","expiresInDays":30}""", "INVALID_TOKEN_REQUEST")]
    [InlineData("""{"name":"a","expiresInDays":0}""", "INVALID_TOKEN_REQUEST")]
    [InlineData("""{"name":"a","expiresInDays":366}""", "INVALID_TOKEN_REQUEST")]
    [InlineData("""{"name":"a"}""", "BAD_REQUEST")]
    [InlineData("""{"name":null,"expiresInDays":1}""", "BAD_REQUEST")]
    [InlineData("""{"name":"a","expiresInDays":1,"account":"ro.analyst1"}""", "BAD_REQUEST")]
    public async Task Create_OutOfBounds_IsRefused(string body, string code) => Assert.Equal((400, code), await server.PostAsync("/auth/tokens", body, server.Bearer()).OutcomeAsync());

    private async Task<JsonElement> CreateAsync(string name)
    {
        var body = await server.PostAsync("/auth/tokens", $$"""{"name":"{{name}}","expiresInDays":30}""", await server.SignInAsync(), RunningServer.Preflight).BodyAsync();
        using var json = JsonDocument.Parse(body);
        return json.RootElement.Clone();
    }
}
