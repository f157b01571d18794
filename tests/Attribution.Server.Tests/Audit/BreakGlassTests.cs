using System.Diagnostics;
using System.Text.Json;
using Attribution.Server.Tests.GraphQL;
using Attribution.Server.Tests.Identity.Administration;

namespace Attribution.Server.Tests.Audit;

/// <summary>Break-glass as it is served: an analyst, two supervisors and auditors of two units, and something above his clearance.</summary>
public sealed class BreakGlassTests : IAsyncLifetime
{
    private const string Reason = "a child is in danger";

    private readonly RunningServer server = new();

    public async ValueTask InitializeAsync()
    {
        await server.InitializeAsync();
        foreach (var (name, unit, role) in (IEnumerable<(string, string, string)>)[("pl.chief1", "PL-CYB", "supervisor"), ("pl.auditor1", "PL-CYB", "auditor"), ("ro.chief1", "RO-CYB", "supervisor"), ("ro.auditor1", "RO-CYB", "auditor")])
        {
            server.Identity.Accounts.Add(name, unit, [role], RunningServer.Password);
        }
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Fact]
    public async Task TwoPersonsAndAReason_OpenItForAnHour()
    {
        var entity = await RecordAsync("pl.chief1", "Closed Heron");
        Assert.Equal("0", await FoundAsync(RunningServer.Account));
        var id = await RequestAsync(entity);
        Assert.Equal("0", await FoundAsync(RunningServer.Account));
        Assert.Equal("ACTIVE", await ApproveAsync("pl.chief1", id));
        Assert.Equal("1", await FoundAsync(RunningServer.Account));
        server.Clock.Advance(TimeSpan.FromMinutes(61));
        Assert.Equal(("0", "EXPIRED"), (await FoundAsync(RunningServer.Account), await StateAsync("pl.auditor1")));
    }

    [Fact]
    public async Task Approve_ByWhoAskedByAnotherUnitOrWithoutTheRight_IsRefused()
    {
        var entity = await RecordAsync("pl.chief1", "Closed Heron");
        Assert.Equal("SECOND_PERSON_NEEDED", await ApproveAsync("pl.chief1", await RequestAsync(entity, "pl.chief1")));
        var id = await RequestAsync(entity);
        Assert.Equal("NOT_PERMITTED", await ApproveAsync(RunningServer.Account, id));
        Assert.Equal("NOT_FOUND", await ApproveAsync("ro.chief1", id));
        Assert.Equal("0", await FoundAsync(RunningServer.Account));
    }

    [Fact]
    public async Task Request_OfWhatIsHiddenOrOfNothing_ReadsTheSame()
    {
        var entity = await RecordAsync("ro.chief1", "Foreign Heron");
        var (hidden, absent) = (await RequestAsync(entity), await RequestAsync("entity:00000000000000000000000000000001"));
        Assert.Equal(("NOTHING_TO_OPEN", "NOTHING_TO_OPEN"), (await ApproveAsync("pl.chief1", hidden), await ApproveAsync("pl.chief1", absent)));
        Assert.Equal("0", await FoundAsync(RunningServer.Account));
    }

    [Fact]
    public async Task Active_WidensNoFile()
    {
        var entity = await RecordAsync("pl.chief1", "Closed Heron");
        await ApproveAsync("pl.chief1", await RequestAsync(entity));
        var order = $$"""{"ids":["{{entity}}"],"format":"csv"}""";
        Assert.DoesNotContain("Heron", await server.PostAsync("/exports", order, server.Bearer()).BodyAsync(), StringComparison.Ordinal);
        Assert.Contains("Heron", await server.PostAsync("/exports", order, server.Bearer("pl.chief1")).BodyAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Owner_OfWhatWasReleasedToTheUnit_ReadsOfItAtOnceAndMayEndIt()
    {
        var entity = await RecordAsync("ro.chief1", "Lent Heron", "unit:PL-CYB");
        var id = await RequestAsync(entity);
        Assert.Null(await StateAsync("ro.auditor1"));
        Assert.Equal("ACTIVE", await ApproveAsync("pl.chief1", id));
        Assert.Equal("1", await FoundAsync(RunningServer.Account));
        Assert.Equal("ACTIVE", await StateAsync("ro.auditor1"));
        Assert.Equal("ENDED", await DecideAsync("ro.chief1", "endBreakGlass", "EndBreakGlassInput", id));
        Assert.Equal("0", await FoundAsync(RunningServer.Account));
        Assert.Equal(["BREAK_GLASS", "READ_BREAK_GLASS"], await ActionsAsync("ro.chief1", entity));
    }

    [Fact]
    public async Task Restart_EndsNothing()
    {
        var entity = await RecordAsync("pl.chief1", "Closed Heron");
        await ApproveAsync("pl.chief1", await RequestAsync(entity));
        await server.RestartAsync();
        Assert.Equal("1", await FoundAsync(RunningServer.Account));
    }

    [Fact]
    public async Task Stream_AfterItEnded_ShowsNothingMoreOfIt()
    {
        var entity = await RecordAsync("pl.chief1", "Closed Heron");
        await ApproveAsync("pl.chief1", await RequestAsync(entity));
        using var stream = await EventStreamReader.OpenAsync(server.Address, "subscription { changes { entities { displayName } } }", server.Bearer());
        await RecordAsync("pl.chief1", "Second Heron");
        Assert.Contains("Second Heron", await stream.NextAsync(), StringComparison.Ordinal);
        server.Clock.Advance(TimeSpan.FromMinutes(61));
        await RecordAsync("pl.chief1", "Third Heron");
        await RecordAsync("ro.chief1", "Open Otter", "everyone", "NONE");
        Assert.Contains("Open Otter", await stream.NextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stream_AfterTheOwnerEndedIt_ShowsNothingMoreOfItWithinFiveSeconds()
    {
        var id = await RequestAsync(await RecordAsync("ro.chief1", "Lent Heron", "unit:PL-CYB"));
        await ApproveAsync("pl.chief1", id);
        using var stream = await EventStreamReader.OpenAsync(server.Address, "subscription { changes { entities { displayName } } }", server.Bearer());
        await RecordAsync("ro.chief1", "Second Heron", "unit:PL-CYB");
        Assert.Contains("Second Heron", await stream.NextAsync(), StringComparison.Ordinal);
        await DecideAsync("ro.chief1", "endBreakGlass", "EndBreakGlassInput", id);
        var ended = Stopwatch.GetTimestamp();
        await RecordAsync("ro.chief1", "Third Heron", "unit:PL-CYB");
        await RecordAsync("ro.chief1", "Open Otter", "everyone", "NONE");
        Assert.Contains("Open Otter", await stream.NextAsync(), StringComparison.Ordinal);
        Assert.InRange(Stopwatch.GetElapsedTime(ended), TimeSpan.Zero, TimeSpan.FromSeconds(5));
    }

    private async Task<string> RecordAsync(string account, string name, string? releaseTo = null, string classification = "RESTRICTED")
    {
        Dictionary<string, object> handling = new() { ["tlp"] = releaseTo == "everyone" ? "CLEAR" : "AMBER_STRICT", ["classification"] = classification };
        if (releaseTo is not null)
        {
            handling["releaseTo"] = new[] { releaseTo };
        }

        object input = new { kind = "TOOL", name, handling, idempotencyKey = name };
        var answer = await AskAsync(account, "mutation($input: RecordEntityInput!) { recordEntity(input: $input) { result { entity { id } } errors { ... on Error { code message } } } }", new { input });
        return answer.GetProperty("recordEntity").GetProperty("result").GetProperty("entity").GetProperty("id").GetString() ?? "";
    }

    private async Task<string> RequestAsync(string entityId, string account = RunningServer.Account)
    {
        object input = new { entityId, reason = Reason, idempotencyKey = entityId };
        var answer = await AskAsync(account, "mutation($input: RequestBreakGlassInput!) { requestBreakGlass(input: $input) { result { id state startsAt ownerUnitIds } errors { ... on Error { code } } } }", new { input });
        var result = answer.GetProperty("requestBreakGlass").GetProperty("result");
        Assert.EndsWith(""","state":"REQUESTED","startsAt":null,"ownerUnitIds":[]}""", result.GetRawText(), StringComparison.Ordinal);
        return result.GetProperty("id").GetString() ?? "";
    }

    private Task<string?> ApproveAsync(string account, string id) => DecideAsync(account, "approveBreakGlass", "ApproveBreakGlassInput", id);

    /// <summary>The state, or the code of the refusal.</summary>
    private async Task<string?> DecideAsync(string account, string mutation, string input, string id)
    {
        var answer = await AskAsync(account, $"mutation($input: {input}!) {{ {mutation}(input: $input) {{ result {{ state }} errors {{ ... on Error {{ code }} }} }} }}", new { input = new { id, idempotencyKey = "decide" } });
        var payload = answer.GetProperty(mutation);
        return payload.GetProperty("errors") is { } errors && errors.GetArrayLength() > 0 ? errors[0].GetProperty("code").GetString() : payload.GetProperty("result").GetProperty("state").GetString();
    }

    private async Task<string?> StateAsync(string account) =>
        (await AskAsync(account, "{ breakGlasses { nodes { state reason } } }", null)).GetProperty("breakGlasses").GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("state").GetString()).FirstOrDefault();

    private async Task<string[]> ActionsAsync(string account, string entityId)
    {
        server.Identity.Accounts.Change(account, new Attribution.Server.Identity.AccountChange { Roles = ["supervisor", "auditor"] });
        var seen = await AskAsync(account, $"{{ whoSaw(id: \"{entityId}\") {{ nodes {{ account action }} }} }}", null);
        return [.. seen.GetProperty("whoSaw").GetProperty("nodes").EnumerateArray().Where(node => node.GetProperty("account").GetString() is "pl.analyst1" or "pl.chief1").Select(node => node.GetProperty("action").GetString() ?? "").Distinct().Order(StringComparer.Ordinal)];
    }

    private async Task<string> FoundAsync(string account) => (await AskAsync(account, "{ search(text: \"Heron\") { totalCount nodes { entity { displayName } } } }", null)).GetProperty("search").GetProperty("totalCount").GetRawText();

    private async Task<JsonElement> AskAsync(string account, string query, object? variables)
    {
        var answer = await server.PostAsync("/graphql", JsonSerializer.Serialize(new { query, variables }), server.Bearer(account)).JsonAsync();
        Assert.True(answer.TryGetProperty("data", out var data) && data.ValueKind == JsonValueKind.Object, answer.GetRawText());
        return data;
    }
}
