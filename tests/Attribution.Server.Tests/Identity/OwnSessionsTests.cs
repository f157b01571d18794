using Attribution.Server.Tests.Identity.Administration;

namespace Attribution.Server.Tests.Identity;

public sealed class OwnSessionsTests(RunningServer server) : IClassFixture<RunningServer>
{
    private const string Next = "battery staple 7";

    [Fact]
    public async Task List_TellsFromWhereAndWhichIsTheOneThatAsks()
    {
        var other = await SessionAsync("pl.list1");
        var asking = await server.SignInAsync("pl.list1");
        var sessions = (await server.GetAsync("/auth/sessions", asking).JsonAsync()).EnumerateArray().ToArray();
        Assert.Equal([true, false], sessions.Select(session => session.GetProperty("current").GetBoolean()).OrderDescending());
        Assert.All(sessions, session => Assert.Contains("127.0.0.1", session.GetProperty("address").GetString(), StringComparison.Ordinal));
        Assert.DoesNotContain(other.Value.Split('=')[1], string.Join(' ', sessions.Select(session => session.GetRawText())), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Close_OneOfOnesOwn_EndsItAndNoOther()
    {
        var other = await SessionAsync("pl.close1");
        var asking = await server.SignInAsync("pl.close1");
        var id = (await server.GetAsync("/auth/sessions", asking).JsonAsync()).EnumerateArray().Single(session => !session.GetProperty("current").GetBoolean()).GetProperty("id").GetString();
        Assert.Equal((404, "NOT_FOUND"), await server.DeleteAsync($"/auth/sessions/{id}", await server.SignInAsync(), RunningServer.Preflight).OutcomeAsync());
        Assert.Equal((204, null), await server.DeleteAsync($"/auth/sessions/{id}", asking, RunningServer.Preflight).OutcomeAsync());
        Assert.Equal((401, "AUTH_NOT_AUTHENTICATED"), await server.GetAsync("/auth/session", other).OutcomeAsync());
        Assert.Equal((200, null), await server.GetAsync("/auth/session", asking).OutcomeAsync());
    }

    [Fact]
    public async Task ChangePassword_WithThePresentOne_EndsTheOtherSessions()
    {
        var other = await SessionAsync("pl.pass1");
        var asking = await server.SignInAsync("pl.pass1");
        Assert.Equal((204, null), await ChangeAsync(asking, RunningServer.Password, Next));
        Assert.Equal((401, "AUTH_NOT_AUTHENTICATED"), await server.GetAsync("/auth/session", other).OutcomeAsync());
        Assert.Equal((200, null), await server.GetAsync("/auth/session", asking).OutcomeAsync());
        Assert.Equal((204, null), await server.LoginAsync("pl.pass1", Next).OutcomeAsync());
    }

    [Theory]
    [InlineData("wrong", Next, "WRONG_PASSWORD")]
    [InlineData(RunningServer.Password, "short", "WEAK_PASSWORD")]
    [InlineData(RunningServer.Password, "xx pl.weak1 xx", "WEAK_PASSWORD")]
    [InlineData(RunningServer.Password, "aaaaaaaaaaaabbb", "WEAK_PASSWORD")]
    public async Task ChangePassword_WrongOrWeak_IsRefused(string present, string next, string code) => Assert.Equal((400, code), await ChangeAsync(await SessionAsync("pl.weak1"), present, next));

    [Fact]
    public async Task ChangePassword_ByToken_IsRefused() =>
        Assert.Equal((409, "NO_SESSION"), await server.PostAsync("/auth/password", $$"""{"current":"{{RunningServer.Password}}","next":"{{Next}}"}""", server.Bearer()).OutcomeAsync());

    private Task<(int Status, string? Code)> ChangeAsync((string Name, string Value) session, string present, string next) =>
        server.PostAsync("/auth/password", $$"""{"current":"{{present}}","next":"{{next}}"}""", session, RunningServer.Preflight).OutcomeAsync();

    private Task<(string Name, string Value)> SessionAsync(string account)
    {
        server.Identity.Accounts.Add(account, "PL-CYB", ["analyst"], RunningServer.Password);
        return server.SignInAsync(account);
    }
}
