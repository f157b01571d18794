using Attribution.Server.Identity;

namespace Attribution.Server.Tests.Identity;

public sealed class BearerTests : IAsyncLifetime
{
    private const string Session = """{"account":"ro.analyst1","unitId":"RO-CYB","purpose":null,"caseId":null,"justification":null,"rights":["read","record","import","export","share","break-glass","read-break-glass"]}""";

    private readonly RunningServer server = new();

    public ValueTask InitializeAsync() => server.InitializeAsync();

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Fact]
    public async Task Token_Valid_IsItsAccount() =>
        Assert.Equal(Session, await server.GetAsync("/auth/session", server.Bearer("ro.analyst1", StatedFor.Nothing)).BodyAsync());

    [Fact]
    public async Task Token_Revoked_IsRefused()
    {
        var bearer = server.Bearer();
        server.Identity.Tokens.Revoke(RunningServer.Account, server.Identity.Tokens.List(RunningServer.Account)[0].Id);

        Assert.Equal((401, "AUTH_NOT_AUTHENTICATED"), await SessionAsync(bearer));
    }

    [Fact]
    public async Task Token_Expired_IsRefused()
    {
        var bearer = server.Bearer();
        server.Clock.Advance(TimeSpan.FromDays(8));

        Assert.Equal((401, "AUTH_NOT_AUTHENTICATED"), await SessionAsync(bearer));
    }

    [Fact]
    public async Task Token_OfADisabledAccount_IsRefused()
    {
        var bearer = server.Bearer();
        server.Identity.Accounts.Disable(RunningServer.Account);

        Assert.Equal((401, "AUTH_NOT_AUTHENTICATED"), await SessionAsync(bearer));
    }

    [Theory]
    [InlineData("Bearer attr_")]
    [InlineData("Bearer attr_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("Bearer ' OR 1=1 --")]
    [InlineData("Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJwbC5hbmFseXN0MSJ9.")]
    [InlineData("Basic cGwuYW5hbHlzdDE6Y29ycmVjdCBob3JzZQ==")]
    [InlineData("attr_")]
    public async Task Token_Garbage_IsRefused(string authorization) => Assert.Equal((401, "AUTH_NOT_AUTHENTICATED"), await SessionAsync(("Authorization", authorization)));

    [Fact]
    public async Task Token_OfThirtyThousandCharacters_IsRefused() => Assert.Equal((401, "AUTH_NOT_AUTHENTICATED"), await SessionAsync(("Authorization", "Bearer attr_" + new string('A', 30_000))));

    [Fact]
    public async Task Token_BesideACookie_Decides()
    {
        var cookie = await server.SignInAsync();

        Assert.Equal(Session, await server.GetAsync("/auth/session", cookie, server.Bearer("ro.analyst1", StatedFor.Nothing)).BodyAsync());
        Assert.Equal(401, (await server.GetAsync("/auth/session", cookie, ("Authorization", "Bearer attr_wrong")).OutcomeAsync()).Status);
    }

    private Task<(int Status, string? Code)> SessionAsync((string Name, string Value) header) => server.GetAsync("/auth/session", header).OutcomeAsync();
}
