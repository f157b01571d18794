using System.Text.Json;
using Attribution.Graph.Index;
using Microsoft.Extensions.DependencyInjection;

namespace Attribution.Server.Tests.Audit;

/// <summary>What two desks do together, from a hit check to the end of an operation: the auditor of each finds every step under his unit.</summary>
public sealed class JointStepsTests : IAsyncLifetime
{
    private const string Polish = RunningServer.Account;
    private const string Romanian = "ro.analyst1";
    private const string Boss = "pl.boss1";
    private const string Phone = "+48600000150";

    private static readonly string[] Steps =
    [
        "HIT_CHECK ro.analyst1", "RELEASE pl.analyst1", "RELEASE ro.analyst1", "RELEASE pl.analyst1", "RELEASE ro.analyst1", "RELEASE pl.analyst1", "REFUSE_USE ro.analyst1", "REFUSE_USE pl.analyst1",
        "RELEASE ro.analyst1", "RELEASE pl.boss1", "RELEASE pl.boss1", "RELEASE pl.analyst1",
    ];

    private readonly RunningServer server = new();
    private int keys;

    public async ValueTask InitializeAsync()
    {
        await server.InitializeAsync();
        server.Identity.Accounts.Add(Boss, "PL-CYB", ["supervisor"], RunningServer.Password);
        server.Identity.Accounts.Add("pl.auditor1", "PL-CYB", ["auditor"], RunningServer.Password);
        server.Identity.Accounts.Add("ro.auditor1", "RO-CYB", ["auditor"], RunningServer.Password);
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Fact]
    public async Task EveryStepOfTwoDesks_IsInBothAudits()
    {
        await CheckAsync();
        await AskAndAnswerAsync();
        var (operation, membership, token) = await JoinAsync();
        string[] wallets = [await RecordAsync(Polish, token, "H1"), await RecordAsync(Romanian, token, "H2")];
        var note = Text(await WriteAsync(Polish, "addOperationNote", "AddOperationNoteInput", new { operationId = operation, text = "One wallet", about = wallets }), "id");
        var refused = (await PackageAsync(Romanian, operation, "court"), await PackageAsync(Polish, operation, "onward"));
        await ConsentAsync(note);
        await ReleaseAsync();
        await WriteAsync(Polish, "changeMembership", "ChangeMembershipInput", new { membershipId = membership, expectedVersion = 2, state = "REMOVED" }, "state");

        Assert.Equal((409, 409), refused);
        Assert.Equal(Steps, await TrailAsync("pl.auditor1", "unit:PL-CYB"));
        Assert.Equal(Steps, await TrailAsync("ro.auditor1", "unit:RO-CYB"));
    }

    [Fact]
    public async Task StepsOfAnotherUnit_AreNotToldToAnAuditor()
    {
        await CheckAsync();

        Assert.Empty(await TrailAsync("pl.auditor1", "unit:RO-CYB"));
    }

    [Fact]
    public async Task WhoSaw_IdOfWhatADeskKeeps_TellsItsAuditorAlone()
    {
        var request = await AskAndAnswerAsync();
        var (operation, _, _) = await JoinAsync();
        var task = Text(await WriteAsync(Polish, "addOperationTask", "AddOperationTaskInput", new { operationId = operation, title = "Trace it" }), "id");
        var note = Text(await WriteAsync(Polish, "addOperationNote", "AddOperationNoteInput", new { operationId = operation, text = "One wallet" }), "id");
        string[] kept = [operation, task, note, request];

        var told = await Task.WhenAll(kept.Select(id => TrailAsync("pl.auditor1", id)));
        var toldToOthers = await Task.WhenAll(kept.Select(id => TrailAsync("ro.auditor1", id)));

        Assert.All(told, entries => Assert.Contains("RELEASE pl.analyst1", entries));
        Assert.All(toldToOthers, Assert.Empty);
    }

    private async Task CheckAsync()
    {
        await WriteAsync(Polish, "declareTarget", "DeclareTargetInput", new { caseId = await CaseAsync(Polish), selector = new { value = Phone }, policy = "NOTIFY", reason = "r" });
        var subject = await CaseAsync(Romanian);
        var before = server.Services.GetRequiredService<GraphIndex>().Revision;
        await WriteAsync(Romanian, "hitCheck", "HitCheckInput", new { caseId = subject, values = new[] { new { value = Phone } }, purpose = "national-investigation", justification = "j" });
        await server.WaitForAsync(before + 2); // the check, and the notice
    }

    private async Task<string> AskAndAnswerAsync()
    {
        object draft = new { caseId = await CaseAsync(Polish), instrumentId = "eu-2023-977", askedUnitId = "RO-CYB", purpose = "national-investigation", justification = "j", text = "Who holds it?" };
        var id = Text(await WriteAsync(Polish, "draftRequest", "DraftRequestInput", draft), "id");
        await WriteAsync(Polish, "sendRequest", "SendRequestInput", new { requestId = id, expectedVersion = 1 });
        object use = new { purposes = new[] { "national-investigation" }, court = "ON_CONSENT", onwardSharing = "NO", retainUntil = server.Services.GetRequiredService<TimeProvider>().GetUtcNow().AddYears(1) };
        await WriteAsync(Romanian, "answerRequest", "AnswerRequestInput", new { requestId = id, expectedVersion = 2, text = "Ion P.", permittedUse = use });
        return id;
    }

    private async Task<(string Operation, string Membership, string Token)> JoinAsync()
    {
        var opened = await WriteAsync(Polish, "openOperation", "OpenOperationInput", new { codeName = "HERON", aim = "A", startsOn = "2026-01-01T00:00:00Z", units = new[] { "RO-CYB" } }, "id handling { releaseTo }");
        var invitations = (await AskAsync(Romanian, "{ operationInvitations { nodes { id } } }", null)).GetProperty("operationInvitations").GetProperty("nodes");
        var membership = Text(invitations[0], "id");
        await WriteAsync(Romanian, "changeMembership", "ChangeMembershipInput", new { membershipId = membership, expectedVersion = 1, state = "JOINED" }, "state");
        return (Text(opened, "id"), membership, opened.GetProperty("handling").GetProperty("releaseTo")[0].GetString() ?? "");
    }

    private async Task<string> RecordAsync(string account, string releaseTo, string code) => Text(
        await WriteAsync(account, "recordEntity", "RecordEntityInput", new { kind = "PHONE_NUMBER", properties = new { value = Phone }, handling = new { tlp = "AMBER_STRICT", releaseTo = new[] { releaseTo }, handlingCodes = new[] { code } } }), "id");

    private async Task ConsentAsync(string note)
    {
        var asked = await WriteAsync(Romanian, "requestConsent", "RequestConsentInput", new { ids = new[] { note }, use = "COURT", reason = "Trial" }, "consents { id }");
        await WriteAsync(Boss, "answerConsent", "AnswerConsentInput", new { consentId = Text(asked.GetProperty("consents")[0], "id"), expectedVersion = 1, state = "GRANTED", reason = "Agreed" });
    }

    private async Task ReleaseAsync()
    {
        var record = Text(await WriteAsync(Polish, "recordEntity", "RecordEntityInput", new { kind = "MALWARE", name = "Locker", properties = new { is_family = true }, handling = new { tlp = "AMBER" } }), "id");
        var release = Text(await WriteAsync(Polish, "requestRelease", "RequestReleaseInput", new { ids = new[] { record }, releaseTo = new[] { "unit:RO-CYB" }, reason = "Theirs too" }), "id");
        await WriteAsync(Boss, "approveRelease", "ChangeReleaseInput", new { releaseId = release, expectedVersion = 1 });
    }

    private async Task<int> PackageAsync(string account, string operation, string use)
    {
        using var answer = await server.GetAsync($"/reports/operations/{Uri.EscapeDataString(operation)}?use={use}", server.Bearer(account));
        return (int)answer.StatusCode;
    }

    private async Task<IReadOnlyList<string>> TrailAsync(string auditor, string id)
    {
        var nodes = (await AskAsync(auditor, "query($id: ID!) { whoSaw(id: $id, first: 100) { nodes { action account } } }", new { id })).GetProperty("whoSaw").GetProperty("nodes");
        return [.. nodes.EnumerateArray().Select(node => $"{Text(node, "action")} {Text(node, "account")}").Reverse()];
    }

    private async Task<string> CaseAsync(string account) =>
        Text(await WriteAsync(account, "openCase", "OpenCaseInput", new { reference = $"C-{++keys}", title = "T", jurisdiction = "PL", offence = "ransomware" }), "id");

    private async Task<JsonElement> WriteAsync(string account, string mutation, string type, object input, string selection = "id")
    {
        var filled = JsonSerializer.SerializeToNode(input)?.AsObject() ?? [];
        filled["idempotencyKey"] = $"k{++keys}";
        var payload = (await AskAsync(account, $"mutation($input: {type}!) {{ {mutation}(input: $input) {{ result {{ {selection} }} errors {{ ... on Error {{ code message }} }} }} }}", new { input = filled })).GetProperty(mutation);
        return payload.GetProperty("errors").GetArrayLength() == 0 ? payload.GetProperty("result") : throw new InvalidOperationException(payload.GetRawText());
    }

    private async Task<JsonElement> AskAsync(string account, string query, object? variables)
    {
        var body = await server.PostAsync("/graphql", JsonSerializer.Serialize(new { query, variables }), server.Bearer(account)).BodyAsync();
        return JsonElement.Parse(body) is var answer && answer.TryGetProperty("errors", out _) ? throw new InvalidOperationException(body) : answer.GetProperty("data");
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString() ?? "";
}
