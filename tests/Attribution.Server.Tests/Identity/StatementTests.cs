using System.Text.Json;
using Attribution.Domain.Labels;
using Attribution.Ledger;
using Attribution.Server.Identity;

namespace Attribution.Server.Tests.Identity;

/// <summary>What somebody reads for: stated once for a session or token, needed by exports and sensitive reads, on record with both (decision 0025).</summary>
public sealed class StatementTests : IAsyncLifetime
{
    private const string Why = "who pays for the servers";

    private readonly RunningServer server = new();

    public async ValueTask InitializeAsync()
    {
        await server.InitializeAsync();
        await server.ImportAsync(SmallBundle.Text);
        await server.ImportAsync(SmallBundle.CaseText);
        server.Identity.Accounts.Add("pl.auditor1", "PL-CYB", ["auditor"], RunningServer.Password);
        server.Identity.Accounts.Change(RunningServer.Account, new AccountChange { Clearance = Classification.Confidential });
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();

    private static string Whole => Body(SmallBundle.Case);

    private static string Body(string caseId, string purpose = "national-investigation", string why = Why) => $$"""{"purpose":"{{purpose}}","caseId":"{{caseId}}","justification":"{{why}}"}""";

    [Fact]
    public async Task Session_StatedOnce_ExportsUntilItIsTakenBack()
    {
        var cookie = await server.SignInAsync();
        Assert.Equal((403, "JUSTIFICATION_NEEDED"), await ExportAsync(cookie));
        Assert.Equal((204, null), await StateAsync(Whole, cookie));
        Assert.Equal((200, null), await ExportAsync(cookie));
        Assert.Contains($"\"justification\":\"{Why}\"", await server.GetAsync("/auth/session", cookie).BodyAsync(), StringComparison.Ordinal);
        Assert.Equal((204, null), await StateAsync("""{"purpose":null}""", cookie));
        Assert.Equal((403, "JUSTIFICATION_NEEDED"), await ExportAsync(cookie));
    }

    [Theory]
    [InlineData("""{"purpose":"curiosity","caseId":"x","justification":"y"}""", 400, "UNKNOWN_PURPOSE")]
    [InlineData("""{"purpose":"national-investigation","caseId":"x"}""", 400, "INVALID_STATEMENT")]
    [InlineData("""{"purpose":"national-investigation","justification":"y"}""", 400, "INVALID_STATEMENT")]
    [InlineData("""{"caseId":"x","justification":"y"}""", 400, "BAD_REQUEST")]
    [InlineData("""{"purpose":"national-investigation","caseId":"x","justification":"y"}""", 404, "NOT_FOUND")]
    public async Task Session_StatementThatIsNone_IsRefused(string body, int status, string code) => Assert.Equal((status, code), await StateAsync(body, await server.SignInAsync()));

    [Fact]
    public async Task Session_OfAnotherUnit_HasNotThisCase()
    {
        Assert.Equal((404, "NOT_FOUND"), await StateAsync(Whole, await server.SignInAsync("ro.analyst1")));
        await server.ImportAsync(SmallBundle.CaseText.Replace("\"open\"", "\"closed\"", StringComparison.Ordinal).Replace("\"modified\":\"2024-01", "\"modified\":\"2024-02", StringComparison.Ordinal));
        Assert.Equal((409, "CASE_NOT_ACTIVE"), await StateAsync(Whole, await server.SignInAsync()));
    }

    [Fact]
    public async Task Token_MadeForACase_ExportsAndOneWithoutDoesNot()
    {
        var cookie = await server.SignInAsync();
        Assert.Equal((403, "JUSTIFICATION_NEEDED"), await ExportAsync(await TokenAsync("""{"name":"a","expiresInDays":1}""", cookie)));
        Assert.Equal((200, null), await ExportAsync(await TokenAsync("""{"name":"b","expiresInDays":1,""" + Whole[1..], cookie)));
    }

    [Fact]
    public async Task SensitiveRead_WithoutACaseAndAReason_IsRefusedAndTellsNothing()
    {
        var id = await RecordAsync("RESTRICTED");
        var refused = await ReadAsync(id, server.Bearer(RunningServer.Account, StatedFor.Nothing));
        Assert.Contains("JUSTIFICATION_NEEDED", refused, StringComparison.Ordinal);
        Assert.DoesNotContain("Closed Heron", refused, StringComparison.Ordinal);
        Assert.Contains("Closed Heron", await ReadAsync(id, server.Bearer()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SensitiveHitOfASearch_WithoutACaseAndAReason_IsRefusedThoughOnlyItsTextIsAsked()
    {
        await RecordAsync("RESTRICTED");
        const string Found = "{ search(text: \"Closed\") { nodes { matchedText } } }";
        var refused = await AskAsync(Found, server.Bearer(RunningServer.Account, StatedFor.Nothing));
        Assert.Contains("JUSTIFICATION_NEEDED", refused, StringComparison.Ordinal);
        Assert.DoesNotContain("Closed Heron", refused, StringComparison.Ordinal);
        Assert.Contains("Closed Heron", await AskAsync(Found, server.Bearer()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task OrdinaryRead_NeedsNone() =>
        Assert.Contains("Open Heron", await ReadAsync(await RecordAsync("FOR_OFFICIAL_USE_ONLY", "Open Heron"), server.Bearer(RunningServer.Account, StatedFor.Nothing)), StringComparison.Ordinal);

    [Fact]
    public async Task Trail_OfWhatWasStated_IsReadByTheAuditorOfTheOwnUnitAlone()
    {
        var id = await RecordAsync("RESTRICTED", releaseTo: "unit:RO-CYB");
        server.Identity.Accounts.Change("ro.analyst1", new AccountChange { Clearance = Classification.Confidential });
        await ReadAsync(id, server.Bearer(RunningServer.Account, Stated("polish reason")));
        await ReadAsync(id, server.Bearer("ro.analyst1", Stated("romanian reason")));

        server.Identity.Accounts.Change("pl.auditor1", new AccountChange { Clearance = Classification.Confidential });
        var seen = await AskAsync($"{{ whoSaw(id: \"{id}\") {{ nodes {{ account action caseId justification }} }} }}", server.Bearer("pl.auditor1", StatedFor.Nothing));
        Assert.Contains("""{"account":"pl.analyst1","action":"READ","caseId":"entity:00000000000000000000000000000007","justification":"polish reason"}""", seen, StringComparison.Ordinal);
        Assert.Contains("""{"account":"ro.analyst1","action":"READ","caseId":null,"justification":null}""", seen, StringComparison.Ordinal);
        Assert.IsType<LedgerVerdict.Whole>(LedgerVerifier.Verify(Path.Combine(server.DataDirectory, AuditLedger.FileName)));
    }

    private static StatedFor Stated(string why) => new(null, new Features.Common.ReadingOccasion("00000000000000000000000000000007", why));

    private async Task<string> RecordAsync(string classification, string name = "Closed Heron", string releaseTo = "account:pl.analyst1")
    {
        object input = new { kind = "TOOL", name, handling = new { tlp = "AMBER", classification, releaseTo = new[] { releaseTo } }, idempotencyKey = name };
        var answer = await AskAsync(
            "mutation($input: RecordEntityInput!) { recordEntity(input: $input) { result { entity { id displayName } } errors { ... on Error { code message } } } }",
            server.Bearer(RunningServer.Account, StatedFor.Nothing),
            new { input });
        using var json = JsonDocument.Parse(answer);
        var recorded = json.RootElement.GetProperty("data").GetProperty("recordEntity").GetProperty("result").GetProperty("entity");
        Assert.Equal(name, recorded.GetProperty("displayName").GetString()); // what one says oneself is shown in the answer
        return recorded.GetProperty("id").GetString() ?? "";
    }

    private Task<string> ReadAsync(string id, (string Name, string Value) credential) => AskAsync($"{{ entity(id: \"{id}\") {{ displayName }} }}", credential);

    private Task<string> AskAsync(string query, (string Name, string Value) credential, object? variables = null) =>
        server.PostAsync("/graphql", JsonSerializer.Serialize(new { query, variables }), credential).BodyAsync();

    private Task<(int Status, string? Code)> StateAsync(string body, (string Name, string Value) cookie) =>
        server.SendAsync(HttpMethod.Put, "/auth/session/purpose", RunningServer.Json(body), cookie, RunningServer.Preflight).OutcomeAsync();

    private Task<(int Status, string? Code)> ExportAsync((string Name, string Value) credential) =>
        server.PostAsync("/exports", $$"""{"format":"csv","ids":["{{SmallBundle.Actor}}"]}""", credential, RunningServer.Preflight).OutcomeAsync();

    private async Task<(string Name, string Value)> TokenAsync(string body, (string Name, string Value) cookie)
    {
        using var json = JsonDocument.Parse(await server.PostAsync("/auth/tokens", body, cookie, RunningServer.Preflight).BodyAsync());
        return ("Authorization", "Bearer " + json.RootElement.GetProperty("token").GetString());
    }
}
