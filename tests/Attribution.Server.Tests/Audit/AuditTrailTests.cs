using System.Text.Json;
using Attribution.Ledger;

namespace Attribution.Server.Tests.Audit;

/// <summary>Who read, took out and changed what is on record before it is done; who may ask, and what is refused while it cannot be.</summary>
public sealed class AuditTrailTests : IAsyncLifetime
{
    private const string Item = "malware--33333333-3333-4333-8333-333333333331";

    private readonly RunningServer server = new();

    public async ValueTask InitializeAsync()
    {
        await server.InitializeAsync();
        await server.ImportAsync(Bundle);
        server.Identity.Accounts.Add("pl.auditor1", "PL-CYB", ["auditor"], RunningServer.Password);
        server.Identity.Accounts.Add("ro.auditor1", "RO-CYB", ["auditor"], RunningServer.Password);
        server.Identity.Accounts.Add("pl.admin1", "PL-CYB", ["administrator"], RunningServer.Password);
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();

    private static string Bundle => $$"""
        {"type":"bundle","id":"bundle--22222222-2222-4222-8222-222222222231","objects":[
        {"type":"malware","spec_version":"2.1","id":"{{Item}}","created":"2024-01-01T00:00:00.000Z","modified":"2024-01-01T00:00:00.000Z","name":"Quiet Heron","is_family":false}]}
        """;

    [Fact]
    public async Task WhoSaw_ItemOfOnesOwnUnit_TellsWhoAndWhenWithoutContent()
    {
        Assert.Contains("Quiet Heron", await AskAsync(RunningServer.Account, ReadItem), StringComparison.Ordinal);
        await AskAsync("pl.auditor1", WhoSawItem);
        var answer = await AskAsync("pl.auditor1", WhoSawItem);

        Assert.Equal(["READ_AUDIT pl.auditor1 PL-CYB", "READ pl.analyst1 PL-CYB"], EntriesOf(answer));
        Assert.DoesNotContain("Quiet Heron", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhoSaw_Target_TellsItsOwnersAuditorAndNobodyElse()
    {
        var subject = IdIn(await AskAsync(RunningServer.Account, """mutation { openCase(input: { reference: \"C-1\", title: \"T\", jurisdiction: \"PL\", offence: \"ransomware\", idempotencyKey: \"c\" }) { result { id } } }"""));
        var target = IdIn(await AskAsync(RunningServer.Account, $$"""mutation { declareTarget(input: { caseId: \"{{subject}}\", selector: { value: \"+48600000150\" }, policy: SILENT, reason: \"r\", idempotencyKey: \"t\" }) { result { id } } }"""));
        var question = $$"""{ whoSaw(id: \"{{target}}\", first: 10) { nodes { account unitId action } } }""";

        Assert.Equal(["READ pl.analyst1 PL-CYB"], EntriesOf(await AskAsync("pl.auditor1", question)));
        Assert.Empty(EntriesOf(await AskAsync("ro.auditor1", question)));
    }

    [Theory]
    [InlineData("to", "2000-01-01T00:00:00Z", 0)]
    [InlineData("from", "2000-01-01T00:00:00Z", 1)]
    [InlineData("from", "2999-01-01T00:00:00Z", 0)]
    public async Task WhoSaw_OfAPeriod_TellsNothingOutsideOfIt(string end, string time, int entries)
    {
        await AskAsync(RunningServer.Account, ReadItem);

        Assert.Equal(entries, EntriesOf(await AskAsync("pl.auditor1", WhoSawItem.Replace("first: 10", $"first: 10, {end}: \\\"{time}\\\"", StringComparison.Ordinal))).Length);
    }

    [Fact]
    public async Task A53_Audit_AskedByAUserAnAdministratorOrAnAuditorOfAnotherDesk_TellsNothing()
    {
        await AskAsync(RunningServer.Account, ReadItem);
        Assert.Contains("NOT_PERMITTED", await AskAsync(RunningServer.Account, WhoSawItem), StringComparison.Ordinal);
        Assert.Contains("NOT_PERMITTED", await AskAsync("pl.admin1", WhoSawItem), StringComparison.Ordinal);
        Assert.Equal(await AskAsync("ro.auditor1", WhoSawItem.Replace("33331", "39999", StringComparison.Ordinal)), await AskAsync("ro.auditor1", WhoSawItem));
        Assert.Contains("NOT_PERMITTED", await AskAsync("pl.auditor1", ReadItem), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Export_Search_AndTokens_AreOnRecord()
    {
        var id = JsonDocument.Parse(await AskAsync(RunningServer.Account, ReadItem)).RootElement.GetProperty("data").GetProperty("entity").GetProperty("id").GetString();
        await AskAsync(RunningServer.Account, """{ search(text: \"heron\", first: 1) { totalCount } }""");
        using (var exported = await server.PostAsync("/exports", $$"""{"format":"stix","ids":["{{id}}"]}""", server.Bearer()))
        {
            Assert.Equal(200, (int)exported.StatusCode);
        }

        using (var made = await server.PostAsync("/auth/tokens", """{"name":"script","expiresInDays":7}""", server.Bearer()))
        {
            Assert.Equal(201, (int)made.StatusCode);
        }

        Assert.Contains("EXPORT pl.analyst1 PL-CYB", EntriesOf(await AskAsync("pl.auditor1", WhoSawItem)));
        var verdict = Assert.IsType<LedgerVerdict.Whole>(LedgerVerifier.Verify(Path.Combine(server.DataDirectory, AuditLedger.FileName)));
        Assert.True(verdict.Entries >= 5, $"{verdict.Entries} entries"); // read, search, export, token, and the auditor's question
    }

    [Fact]
    public async Task Reading_WhileTheTrailCannotBeWritten_IsRefusedAndOpenDataIsNot()
    {
        Directory.CreateDirectory(Path.Combine(server.DataDirectory, AuditLedger.FileName));
        var refused = await AskAsync(RunningServer.Account, ReadItem);
        Assert.Contains("AUDIT_UNAVAILABLE", refused, StringComparison.Ordinal);
        Assert.DoesNotContain("Quiet Heron", refused, StringComparison.Ordinal);
        Assert.Equal((503, "AUDIT_UNAVAILABLE"), await server.PostAsync("/exports", $$"""{"format":"csv","ids":["{{Item}}"]}""", server.Bearer()).OutcomeAsync());
        Assert.Equal((503, "AUDIT_UNAVAILABLE"), await server.PostAsync("/auth/tokens", """{"name":"script","expiresInDays":7}""", server.Bearer()).OutcomeAsync());
        Assert.Contains("pl.analyst1", await AskAsync(RunningServer.Account, "{ me { account } }"), StringComparison.Ordinal);

        Directory.Delete(Path.Combine(server.DataDirectory, AuditLedger.FileName));
        Assert.Contains("Quiet Heron", await AskAsync(RunningServer.Account, ReadItem), StringComparison.Ordinal);
    }

    private static string ReadItem => $$"""{ entity(id: \"{{Item}}\") { id displayName } }""";

    private static string WhoSawItem => $$"""{ whoSaw(id: \"{{Item}}\", first: 10) { totalCount nodes { account unitId action purpose } } }""";

    private Task<string> AskAsync(string account, string query) => server.PostAsync("/graphql", $$"""{"query":"{{query}}"}""", server.Bearer(account)).BodyAsync();

    private static string IdIn(string answer) => JsonElement.Parse(answer).GetProperty("data").EnumerateObject().First().Value.GetProperty("result").GetProperty("id").GetString() ?? "";

    private static string[] EntriesOf(string answer)
    {
        using var json = JsonDocument.Parse(answer);
        return [.. json.RootElement.GetProperty("data").GetProperty("whoSaw").GetProperty("nodes").EnumerateArray().Select(entry => $"{entry.GetProperty("action")} {entry.GetProperty("account")} {entry.GetProperty("unitId")}")];
    }
}
