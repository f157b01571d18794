using Microsoft.Data.Sqlite;

namespace Attribution.Server.Tests.Identity.Administration;

public sealed class AccountEndpointsTests(RunningServer server) : IClassFixture<RunningServer>, IAsyncLifetime
{
    private (string Name, string Value) admin;

    public ValueTask InitializeAsync()
    {
        admin = server.AddAdministrator();
        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task List_ByAnAdministrator_HoldsHisOwnUnitAlone()
    {
        var accounts = await server.GetAsync("/admin/accounts", admin).JsonAsync();
        Assert.Equal(["PL-CYB"], accounts.EnumerateArray().Select(account => account.GetProperty("unitId").GetString()).Distinct());
        Assert.Contains(accounts.EnumerateArray(), account => account.GetProperty("name").GetString() == RunningServer.Account && account.GetProperty("clearance").GetString() == "FOR_OFFICIAL_USE_ONLY");
    }

    [Fact]
    public async Task List_ByAnAnalyst_IsRefused() => Assert.Equal((403, "NOT_PERMITTED"), await server.GetAsync("/admin/accounts", server.Bearer()).OutcomeAsync());

    [Fact]
    public async Task Add_Person_SignsInWithThePasswordThatIsShownOnce()
    {
        var made = await server.PostAsync("/admin/accounts", """{"name":"pl.new1","roles":["analyst"]}""", admin).JsonAsync();
        Assert.Equal((204, null), await server.LoginAsync("pl.new1", made.GetProperty("password").GetString() ?? "").OutcomeAsync());
        Assert.Equal((409, "ACCOUNT_EXISTS"), await server.PostAsync("/admin/accounts", """{"name":"pl.new1","roles":["analyst"]}""", admin).OutcomeAsync());
    }

    [Fact]
    public async Task Add_ServiceAccount_HasTokensAndNoPassword()
    {
        var made = await server.PostAsync("/admin/accounts", """{"name":"pl.feed1","roles":["tool"],"service":true}""", admin).JsonAsync();
        var token = await server.PostAsync("/admin/accounts/pl.feed1/tokens", """{"name":"feed","expiresInDays":30}""", admin).JsonAsync();
        Assert.Equal(System.Text.Json.JsonValueKind.Null, made.GetProperty("password").ValueKind);
        Assert.Equal((401, "AUTH_NOT_AUTHENTICATED"), await server.LoginAsync("pl.feed1", Guid.Empty.ToString()).OutcomeAsync());
        Assert.Equal((200, null), await server.GetAsync("/auth/session", ("Authorization", "Bearer " + token.GetProperty("token").GetString())).OutcomeAsync());
        Assert.Equal((409, "SERVICE_ACCOUNT"), await server.PostAsync("/admin/accounts/pl.feed1/password", "{}", admin).OutcomeAsync());
    }

    [Theory]
    [InlineData("""{"name":"pl.x1","roles":["king"]}""", 400, "UNKNOWN_ROLE")]
    [InlineData("""{"name":"pl.x1","roles":[],"clearance":"TOP"}""", 400, "UNKNOWN_CLEARANCE")]
    [InlineData("""{"name":"pl.x1","roles":[],"compartments":["a b"]}""", 400, "INVALID_COMPARTMENT")]
    [InlineData("""{"name":"PL X","roles":[]}""", 400, "INVALID_ACCOUNT_NAME")]
    [InlineData("""{"name":"pl.x1","roles":[],"unitId":"RO-CYB"}""", 400, "BAD_REQUEST")]
    public async Task Add_WrongValues_IsRefused(string body, int status, string code) => Assert.Equal((status, code), await server.PostAsync("/admin/accounts", body, admin).OutcomeAsync());

    [Fact]
    public async Task Change_RolesAndDisabled_CountFromTheNextRequest()
    {
        server.Identity.Accounts.Add("pl.changed1", "PL-CYB", ["analyst"], RunningServer.Password);
        var token = server.Bearer("pl.changed1");
        var changed = await server.PatchAsync("/admin/accounts/pl.changed1", """{"roles":[],"clearance":"NONE"}""", admin).JsonAsync();
        Assert.Equal("NONE", changed.GetProperty("clearance").GetString());
        Assert.Equal((403, "NOT_PERMITTED"), await server.PostAsync("/exports", """{"ids":["x"],"format":"csv"}""", token).OutcomeAsync());
        await server.PatchAsync("/admin/accounts/pl.changed1", """{"disabled":true}""", admin).JsonAsync();
        Assert.Equal((401, "AUTH_NOT_AUTHENTICATED"), await server.GetAsync("/auth/session", token).OutcomeAsync());
    }

    [Fact]
    public async Task Change_OfOnesOwnAccount_IsAnothersWork() =>
        Assert.Equal((409, "OWN_ACCOUNT"), await server.PatchAsync($"/admin/accounts/{AdministrationWorld.Administrator}", """{"disabled":true}""", admin).OutcomeAsync());

    [Fact]
    public async Task SessionsAndTokens_OfAnAccountOfTheUnit_AreListedAndEnded()
    {
        server.Identity.Accounts.Add("pl.busy1", "PL-CYB", ["analyst"], RunningServer.Password);
        var cookie = await server.SignInAsync("pl.busy1");
        var token = server.Bearer("pl.busy1");
        foreach (var (kind, _) in (IEnumerable<(string, int)>)[("sessions", 1), ("tokens", 1)])
        {
            var held = await server.GetAsync($"/admin/accounts/pl.busy1/{kind}", admin).JsonAsync();
            Assert.Equal((204, null), await server.DeleteAsync($"/admin/accounts/pl.busy1/{kind}/{held[0].GetProperty("id").GetString()}", admin).OutcomeAsync());
        }

        Assert.Equal((401, "AUTH_NOT_AUTHENTICATED"), await server.GetAsync("/auth/session", cookie).OutcomeAsync());
        Assert.Equal((401, "AUTH_NOT_AUTHENTICATED"), await server.GetAsync("/auth/session", token).OutcomeAsync());
    }

    [Fact]
    public async Task Change_WhileItCannotBePutOnRecord_IsNotMade()
    {
        server.Identity.Accounts.Add("pl.kept1", "PL-CYB", ["analyst"], RunningServer.Password);
        await using (SqliteConnection ledger = new($"Data Source={Path.Combine(server.DataDirectory, "ledger.db")};Pooling=False"))
        {
            await server.GetAsync("/admin/accounts", admin).BodyAsync();
            await ledger.OpenAsync(TestContext.Current.CancellationToken);
            await using var block = ledger.CreateCommand();
            block.CommandText = "CREATE TABLE IF NOT EXISTS entries(seq INTEGER PRIMARY KEY, bytes BLOB NOT NULL, hash BLOB NOT NULL); CREATE TRIGGER full BEFORE INSERT ON entries BEGIN SELECT RAISE(ABORT, 'full'); END;";
            await block.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
            Assert.Equal((503, "AUDIT_UNAVAILABLE"), await server.PatchAsync("/admin/accounts/pl.kept1", """{"disabled":true}""", admin).OutcomeAsync());
            block.CommandText = "DROP TRIGGER full";
            await block.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }

        Assert.False(server.Identity.Accounts.Find("pl.kept1")?.Disabled);
    }
}
