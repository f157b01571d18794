using System.Text.RegularExpressions;

namespace Attribution.Server.Tests.Identity;

public sealed class SignInTests : IAsyncLifetime
{
    private readonly RunningServer server = new();

    public ValueTask InitializeAsync() => server.InitializeAsync();

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Fact]
    public async Task Login_RightPassword_SetsAStrictHostOnlyCookieThatScriptsCannotRead()
    {
        using var answer = await server.LoginAsync(RunningServer.Account, RunningServer.Password);

        Assert.Equal(204, (int)answer.StatusCode);
        Assert.Equal("attribution=…; path=/; samesite=strict; httponly", Regex.Replace(answer.Headers.GetValues("Set-Cookie").Single(), "=[A-Za-z0-9_-]{43};", "=…;"));
    }

    [Fact]
    public async Task Login_NameInCapitalsAndBlanks_IsTheSameAccount() =>
        Assert.Equal((204, null), await server.LoginAsync(" PL.Analyst1 ", RunningServer.Password).OutcomeAsync());

    /// <summary>A45: nobody learns which accounts there are.</summary>
    [Fact]
    public async Task Login_WrongUnknownDisabledOrLocked_AnswersTheSame()
    {
        server.Identity.Accounts.Disable("ro.analyst1");
        var wrong = await server.LoginAsync(RunningServer.Account, "wrong").BodyAsync();
        var unknown = await server.LoginAsync("nobody", "wrong").BodyAsync();
        var disabled = await server.LoginAsync("ro.analyst1", RunningServer.Password).BodyAsync();
        for (var more = 0; more < 4; more++)
        {
            await server.LoginAsync("PL.ANALYST1", "wrong").BodyAsync(); // A44: the case of the name changes nothing
        }

        var locked = await server.LoginAsync(RunningServer.Account, RunningServer.Password).BodyAsync();

        Assert.Contains("AUTH_NOT_AUTHENTICATED", wrong);
        Assert.Equal([wrong, wrong, wrong], [unknown, disabled, locked]);
    }

    [Fact]
    public async Task Login_AfterTheLock_IsTakenAgain()
    {
        for (var failure = 0; failure < 5; failure++)
        {
            await server.LoginAsync(RunningServer.Account, "wrong").BodyAsync();
        }

        server.Clock.Advance(TimeSpan.FromMinutes(16));

        Assert.Equal((204, null), await server.LoginAsync(RunningServer.Account, RunningServer.Password).OutcomeAsync());
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"account":null,"password":null}""")]
    [InlineData("""{"account":"a","password":"b","role":"administrator"}""")]
    [InlineData("[")]
    public async Task Login_OtherBody_IsABadRequest(string body) =>
        Assert.Equal((400, "BAD_REQUEST"), await server.PostAsync("/auth/login", body, RunningServer.Preflight).OutcomeAsync());

    [Fact]
    public async Task Login_Form_SignsNobodyIn() => Assert.Equal(
        (401, "AUTH_NOT_AUTHENTICATED"),
        await server.SendAsync(HttpMethod.Post, "/auth/login", new FormUrlEncodedContent([new("account", RunningServer.Account)]), RunningServer.Preflight).OutcomeAsync());

    [Fact]
    public async Task Login_MoreThanSixtyInAMinute_IsRefusedUntilLater()
    {
        for (var attempt = 0; attempt < 60; attempt++)
        {
            Assert.Equal(401, (await server.LoginAsync("?", "wrong").OutcomeAsync()).Status);
        }

        using var refused = await server.LoginAsync(RunningServer.Account, RunningServer.Password);

        Assert.Equal(429, (int)refused.StatusCode);
        Assert.InRange(refused.Headers.RetryAfter?.Delta?.TotalSeconds ?? 0, 1, 60);
    }

    [Fact]
    public async Task Session_SignedIn_SaysWhoAndOfWhichUnit() =>
        Assert.Equal(
            """{"account":"pl.analyst1","unitId":"PL-CYB","purpose":null,"caseId":null,"justification":null,"rights":["read","record","import","export","share","break-glass","read-break-glass"]}""",
            await server.GetAsync("/auth/session", await server.SignInAsync()).BodyAsync());

    [Fact]
    public async Task Session_AfterARestart_Holds()
    {
        var cookie = await server.SignInAsync();
        await server.RestartAsync();

        Assert.Equal((200, null), await server.GetAsync("/auth/session", cookie).OutcomeAsync());
    }

    /// <summary>A46: a cookie is nothing after sign-out.</summary>
    [Fact]
    public async Task Session_AfterLogout_IsRefused()
    {
        var cookie = await server.SignInAsync();
        using var logout = await server.PostAsync("/auth/logout", "{}", cookie, RunningServer.Preflight);

        Assert.Equal(204, (int)logout.StatusCode);
        Assert.StartsWith("attribution=; expires=Thu, 01 Jan 1970", logout.Headers.GetValues("Set-Cookie").Single());
        Assert.Equal((401, "AUTH_NOT_AUTHENTICATED"), await server.GetAsync("/auth/session", cookie).OutcomeAsync());
    }

    /// <summary>A46: every changed character makes another cookie.</summary>
    [Fact]
    public async Task Session_ChangedCookie_IsRefused()
    {
        var (name, value) = await server.SignInAsync();
        for (var place = "attribution=".Length; place < value.Length; place++)
        {
            var changed = string.Concat(value.AsSpan(0, place), value[place] == 'A' ? "B" : "A", value.AsSpan(place + 1));
            Assert.Equal(401, (await server.GetAsync("/auth/session", (name, changed)).OutcomeAsync()).Status);
        }
    }

    /// <summary>A43: a header is no identity.</summary>
    [Theory]
    [InlineData("X-User")]
    [InlineData("X-Forwarded-User")]
    [InlineData("X-Original-User")]
    public async Task Session_NameInAHeader_IsRefused(string header) => Assert.Equal(401, (await server.GetAsync("/auth/session", (header, RunningServer.Account)).OutcomeAsync()).Status);
}
