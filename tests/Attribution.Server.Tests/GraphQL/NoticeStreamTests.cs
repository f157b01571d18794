using System.Diagnostics;
using System.Text.Json;

namespace Attribution.Server.Tests.GraphQL;

/// <summary>The subscription <c>notices</c> as it is served, and what an open stream tells of an operation to who was taken out of it (row A30).</summary>
public sealed class NoticeStreamTests : IAsyncLifetime
{
    private const string Notices = "subscription { notices { reason supervisorsOnly units { id } target { value } acknowledgedBy } }";
    private const string Changes = "subscription { changes { entities { displayName } } }";
    private const string Romanian = "ro.analyst1";

    private readonly RunningServer server = new();
    private int keys;

    public ValueTask InitializeAsync() => server.InitializeAsync();

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Fact]
    public async Task Notices_ReachTheirUnitAndOfItWhoMaySeeThem()
    {
        await DeclareAsync(RunningServer.Account, "+48600000150", "SUPERVISOR_ONLY");
        await DeclareAsync(RunningServer.Account, "+48600000151", "SILENT");
        await DeclareAsync(Romanian, "+48600000152", "NOTIFY");
        using var polish = await OpenAsync(Notices, RunningServer.Account);
        using var foreign = await OpenAsync(Notices, Romanian);

        await CheckAsync(Romanian, "+48600000150");
        await CheckAsync(Romanian, "+48600000151");
        await CheckAsync(RunningServer.Account, "+48600000152");

        Assert.Contains("""{"reason":"HIT_CHECK","supervisorsOnly":false,"units":[{"id":"RO-CYB"}],"target":{"value":"+48600000151"},"acknowledgedBy":null}""", await polish.NextAsync(), StringComparison.Ordinal);
        Assert.Contains("""{"reason":"HIT_CHECK","supervisorsOnly":false,"units":[{"id":"PL-CYB"}],"target":{"value":"+48600000152"},"acknowledgedBy":null}""", await foreign.NextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Notices_TokenRevoked_NothingMoreWithinFiveSeconds()
    {
        using var stream = await OpenAsync(Notices, RunningServer.Account);
        server.Identity.Tokens.Revoke(RunningServer.Account, server.Identity.Tokens.List(RunningServer.Account).Single().Id);
        var revoked = Stopwatch.GetTimestamp();

        Assert.Null(await stream.NextAsync());
        Assert.InRange(Stopwatch.GetElapsedTime(revoked), TimeSpan.Zero, TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task Changes_AfterRemovalFromAnOperation_TellNothingMoreOfIt()
    {
        var opened = Result(await AskAsync(RunningServer.Account, $$"""mutation { openOperation(input: { codeName: "HERON", aim: "A", startsOn: "2026-01-01T00:00:00Z", units: ["RO-CYB"], idempotencyKey: "{{Key()}}" }) { result { handling { releaseTo } } } }"""));
        var token = opened.GetProperty("handling").GetProperty("releaseTo")[0].GetString() ?? "";
        var invitation = JsonElement.Parse(await AskAsync(Romanian, "{ operationInvitations { nodes { id } } }")).GetProperty("data").GetProperty("operationInvitations").GetProperty("nodes")[0].GetProperty("id").GetString();
        await MoveAsync(Romanian, invitation, 1, "JOINED");
        using var stream = await OpenAsync(Changes, Romanian);
        await RecordAsync("First Otter", token);
        var before = await stream.NextAsync();

        await MoveAsync(RunningServer.Account, invitation, 2, "REMOVED");
        await RecordAsync("Second Otter", token);
        await RecordAsync("Open Otter", "unit:RO-CYB");

        Assert.Contains("First Otter", before, StringComparison.Ordinal);
        Assert.Contains("Open Otter", await stream.NextAsync(), StringComparison.Ordinal);
    }

    private Task RecordAsync(string name, string releaseTo) =>
        AskAsync(RunningServer.Account, $$"""mutation { recordEntity(input: { kind: MALWARE, name: "{{name}}", properties: { is_family: true }, handling: { tlp: AMBER, releaseTo: ["{{releaseTo}}"] }, idempotencyKey: "{{Key()}}" }) { result { id } } }""");

    private Task MoveAsync(string account, string? membership, int version, string state) =>
        AskAsync(account, $$"""mutation { changeMembership(input: { membershipId: "{{membership}}", expectedVersion: {{version}}, state: {{state}}, idempotencyKey: "{{Key()}}" }) { result { state } errors { ... on Error { code } } } }""");

    private async Task DeclareAsync(string account, string value, string policy) =>
        await AskAsync(account, $$"""mutation { declareTarget(input: { caseId: "{{await CaseAsync(account)}}", selector: { value: "{{value}}" }, policy: {{policy}}, reason: "r", idempotencyKey: "{{Key()}}" }) { result { id } } }""");

    private async Task CheckAsync(string account, string value) =>
        await AskAsync(account, $$"""mutation { hitCheck(input: { caseId: "{{await CaseAsync(account)}}", values: [{ value: "{{value}}" }], purpose: "national-investigation", justification: "j", idempotencyKey: "{{Key()}}" }) { result { answers { outcome } } } }""");

    private async Task<string> CaseAsync(string account)
    {
        var key = Key();
        return Result(await AskAsync(account, $$"""mutation { openCase(input: { reference: "C-{{key}}", title: "T", jurisdiction: "PL", offence: "ransomware", idempotencyKey: "{{key}}" }) { result { id } } }""")).GetProperty("id").GetString() ?? "";
    }

    private static JsonElement Result(string answer) => JsonElement.Parse(answer).GetProperty("data").EnumerateObject().First().Value.GetProperty("result");

    private string Key() => $"k{++keys}";

    private Task<EventStreamReader> OpenAsync(string query, string account) => EventStreamReader.OpenAsync(server.Address, query, server.Bearer(account));

    private async Task<string> AskAsync(string account, string query)
    {
        var body = await server.PostAsync("/graphql", JsonSerializer.Serialize(new { query }), server.Bearer(account)).BodyAsync();
        return body.Contains("\"code\"", StringComparison.Ordinal) ? throw new InvalidOperationException(body) : body;
    }
}
