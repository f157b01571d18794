using Attribution.Domain.Labels;
using Attribution.Server.Identity;
using Microsoft.Data.Sqlite;

namespace Attribution.Server.Tests.Identity.Administration;

/// <summary>A18: an administrator of a desk reaches for more than he has, or for accounts of others.</summary>
public sealed class ForeignAndHigherAccountTests(RunningServer server) : IClassFixture<RunningServer>
{
    [Theory]
    [InlineData("""{"name":"pl.grant1","roles":["supervisor"]}""")]
    [InlineData("""{"name":"pl.grant1","roles":["auditor"]}""")]
    [InlineData("""{"name":"pl.grant1","roles":["desk-officer"]}""")]
    [InlineData("""{"name":"pl.grant1","roles":["analyst"],"clearance":"CONFIDENTIAL"}""")]
    [InlineData("""{"name":"pl.grant1","roles":["analyst"],"compartments":["ember"]}""")]
    public async Task A18_GrantOfMoreThanOneHas_IsRefusedAndOnRecord(string body)
    {
        var admin = server.AddAdministrator();
        var before = Refused();
        Assert.Equal((403, "ABOVE_OWN_RIGHTS"), await server.PostAsync("/admin/accounts", body, admin).OutcomeAsync());
        Assert.Null(server.Identity.Accounts.Find("pl.grant1"));
        Assert.Equal(before + 1, Refused());
    }

    [Theory]
    [InlineData("PATCH", "", """{"disabled":true}""")]
    [InlineData("POST", "/password", "{}")]
    [InlineData("GET", "/sessions", null)]
    [InlineData("DELETE", "/sessions/00", null)]
    [InlineData("GET", "/tokens", null)]
    [InlineData("POST", "/tokens", """{"name":"mine","expiresInDays":1}""")]
    [InlineData("DELETE", "/tokens/00", null)]
    public async Task A18_AccountOfAnotherUnit_ReadsAsAbsent(string method, string path, string? body)
    {
        var admin = server.AddAdministrator();
        var foreign = await AnswerAsync("ro.analyst1");
        Assert.Equal(await AnswerAsync("ro.nobody1"), foreign);
        Assert.Equal(404, foreign.Status);
        Assert.False(server.Identity.Accounts.Find("ro.analyst1")?.Disabled);

        async Task<(int Status, string Body)> AnswerAsync(string account)
        {
            using var answer = await server.SendAsync(new HttpMethod(method), $"/admin/accounts/{account}{path}", body is null ? null : RunningServer.Json(body), admin);
            return ((int)answer.StatusCode, await answer.Content.ReadAsStringAsync());
        }
    }

    [Theory]
    [InlineData("PATCH", "", """{"disabled":true}""")]
    [InlineData("POST", "/password", "{}")]
    [InlineData("DELETE", "/sessions/00", null)]
    [InlineData("DELETE", "/tokens/00", null)]
    public async Task A18_HigherAccountOfOnesOwnUnit_IsNotTouched(string method, string path, string? body)
    {
        var admin = server.AddAdministrator();
        server.Identity.Accounts.Add("pl.chief1", "PL-CYB", ["supervisor"], RunningServer.Password);
        server.Identity.Accounts.Add(new AccountDraft("pl.cleared1", "PL-CYB", ["analyst"]) { Compartments = TokenSet.Of("ember") }, RunningServer.Password);
        foreach (var account in (string[])["pl.chief1", "pl.cleared1"])
        {
            Assert.Equal((403, "ABOVE_OWN_RIGHTS"), await server.SendAsync(new HttpMethod(method), $"/admin/accounts/{account}{path}", body is null ? null : RunningServer.Json(body), admin).OutcomeAsync());
        }

        Assert.True(server.Identity.Accounts.Verify("pl.chief1", RunningServer.Password));
    }

    [Fact]
    public async Task A18_UnitOfAnother_IsNotRenamed()
    {
        var admin = server.AddAdministrator();
        Assert.Equal((404, "NOT_FOUND"), await server.PatchAsync("/admin/units/RO-CYB", """{"name":"Mine"}""", admin).OutcomeAsync());
        Assert.Equal((400, "BAD_REQUEST"), await server.PatchAsync("/admin/units/PL-CYB", """{"actingFor":["RO-CYB"]}""", admin).OutcomeAsync());
        Assert.Equal("Renamed", (await server.PatchAsync("/admin/units/PL-CYB", """{"name":"Renamed"}""", admin).JsonAsync()).GetProperty("name").GetString());
        Assert.Equal("Cybercrime Unit RO", server.Identity.Units.Find("RO-CYB")?.Name);
    }

    [Fact]
    public async Task CompartmentsOfOthers_AreNotNamedToAnAdministratorOutsideThem()
    {
        var admin = server.AddAdministrator();
        server.Identity.Accounts.Add(new AccountDraft("pl.inside1", "PL-CYB", ["analyst"]) { Compartments = TokenSet.Of("glacier") }, RunningServer.Password);
        Assert.DoesNotContain("glacier", await server.GetAsync("/admin/accounts", admin).BodyAsync(), StringComparison.Ordinal);
    }

    private long Refused()
    {
        var path = Path.Combine(server.DataDirectory, "ledger.db");
        if (!File.Exists(path))
        {
            return 0;
        }

        using SqliteConnection ledger = new($"Data Source={path};Mode=ReadOnly;Pooling=False");
        ledger.Open();
        using var count = ledger.CreateCommand();
        count.CommandText = """SELECT count(*) FROM entries WHERE instr(CAST(bytes AS TEXT), '"action":"REFUSE_RIGHTS"') > 0""";
        return (long)(count.ExecuteScalar() ?? 0L);
    }
}
