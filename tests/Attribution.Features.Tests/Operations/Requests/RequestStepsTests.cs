using Attribution.Features.Common;
using Attribution.Features.Operations.HitChecks;

namespace Attribution.Features.Tests.Operations.Requests;

public sealed class RequestStepsTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Start = DateTimeOffset.Parse("2026-11-23T15:00:00Z", null);

    private readonly SetClock clock = new(Start);
    private GraphWorld? world;

    private GraphWorld World => world ?? throw new InvalidOperationException("Opened before each test.");

    private RequestDesks Desks => new(World);

    public async ValueTask InitializeAsync() => world = await GraphWorld.OpenAsync(clock);

    public ValueTask DisposeAsync() => World.DisposeAsync();

    [Fact]
    public async Task Request_PolandAsksRomania_GoesThroughItsStepsWithPermittedUse()
    {
        var id = await Desks.SentAsync();
        Assert.Equal(Done("acknowledgeRequest", "ACKNOWLEDGED", 3), await Desks.StepAsync(GraphWorld.Romanian, "acknowledgeRequest", "AcknowledgeRequestInput", id, 2, ("note", "Desk 3 deals with it")));
        Assert.Equal(Done("answerRequest", "ANSWERED", 4), await Desks.AnswerAsync(GraphWorld.Romanian, id, 3));

        var seen = await Desks.ReadAsync(GraphWorld.Polish, id, RequestDesks.Selection + " askingUnit { id } askedUnit { id } purpose answer { text records { id } permittedUse { purposes court onwardSharing retainUntil conditions } }");

        // Seven days after Monday in Bucharest: midnight at the end of the 30th.
        Assert.Equal(
            """
            {"id":"<id>","version":4,"state":"ANSWERED","extensionsLeft":0,"periods":[{"ends":"ANSWER","dueAt":"2026-11-30T22:00:00Z","isRunning":false}],
            "steps":[{"state":"DRAFT","by":"pl.analyst1","unit":{"id":"PL-CYB"},"note":null},{"state":"SENT","by":"pl.analyst1","unit":{"id":"PL-CYB"},"note":null},
            {"state":"ACKNOWLEDGED","by":"ro.analyst1","unit":{"id":"RO-CYB"},"note":"Desk 3 deals with it"},{"state":"ANSWERED","by":"ro.analyst1","unit":{"id":"RO-CYB"},"note":null}],
            "askingUnit":{"id":"PL-CYB"},"askedUnit":{"id":"RO-CYB"},"purpose":"national-investigation",
            "answer":{"text":"The wallet is of Ion P.","records":[],"permittedUse":{"purposes":["national-investigation"],"court":"ON_CONSENT","onwardSharing":"NO",
            "retainUntil":"2027-11-23T15:00:00Z","conditions":"Tell us before an arrest"}}}
            """.ReplaceLineEndings("").Replace("<id>", id, StringComparison.Ordinal),
            seen.GetRawText());
    }

    [Fact]
    public async Task Draft_IsItsUnitsAlone_AndTheRequestOfTheTwoOnceSent()
    {
        var draft = await Desks.DraftAsync();
        var sent = await Desks.SentAsync();

        var received = await CountAsync(GraphWorld.Romanian, "RECEIVED");
        var others = await CountAsync(GraphWorld.German, "RECEIVED") + await CountAsync(GraphWorld.German, "SENT");

        Assert.Equal((1, 2, 0), (received, await CountAsync(GraphWorld.Polish, "SENT"), others));
        Assert.Equal(System.Text.Json.JsonValueKind.Null, (await Desks.ReadAsync(GraphWorld.Romanian, draft)).ValueKind);
        Assert.Equal("null", (await Desks.ReadAsync(GraphWorld.Romanian, sent, "case { id }")).GetProperty("case").GetRawText());
    }

    [Fact]
    public async Task Answer_NamesThings_EachStaysUnderItsOwnLabel()
    {
        var romanian = World.As(GraphWorld.Romanian);
        var (shared, kept) = (await romanian.NameAsync("IDENTITY", "Ion P", ["unit:PL-CYB"]), await romanian.NameAsync("IDENTITY", "Informer", Analyst.Own));
        var id = await Desks.SentAsync();
        var preview = await romanian.AskAsync("query($id: ID!, $ids: [ID!]!) { answerPreview(requestId: $id, recordIds: $ids) { entity { displayName } accounts admitted } }", new { id, ids = new[] { shared, kept, "nothing" } });

        await Desks.AnswerAsync(GraphWorld.Romanian, id, 2, ("recordIds", new[] { shared, kept }));

        Assert.Equal(
            """{"answerPreview":[{"entity":{"displayName":"Ion P"},"accounts":1,"admitted":1},{"entity":{"displayName":"Informer"},"accounts":1,"admitted":0},{"entity":null,"accounts":1,"admitted":0}]}""",
            preview);
        const string Named = "answer { records { displayName } }";
        Assert.Equal("""{"answer":{"records":[{"displayName":"Ion P"}]}}""", (await Desks.ReadAsync(GraphWorld.Polish, id, Named)).GetRawText());
        Assert.Equal("""{"answer":{"records":[{"displayName":"Ion P"},{"displayName":"Informer"}]}}""", (await Desks.ReadAsync(GraphWorld.Romanian, id, Named)).GetRawText());
    }

    [Fact]
    public async Task AnswerPreview_OfARequestToAnother_IsEmpty()
    {
        var id = await Desks.SentAsync();

        Assert.Equal("""{"answerPreview":[]}""", await World.As(GraphWorld.Polish).AskAsync("query($id: ID!) { answerPreview(requestId: $id, recordIds: [\"nothing\"]) { id } }", new { id }));
    }

    [Fact]
    public async Task Step_OfAnotherUnitStateOrVersion_IsRefusedAndChangesNothing()
    {
        var (draft, sent) = (await Desks.DraftAsync(), await Desks.SentAsync());

        Assert.Equal(Refused("sendRequest", "NOT_FOUND", "requestId"), await Desks.StepAsync(GraphWorld.Romanian, "sendRequest", "SendRequestInput", draft, 1));
        Assert.Equal(Refused("acknowledgeRequest", "NOT_YOUR_STEP", "requestId"), await Desks.StepAsync(GraphWorld.Polish, "acknowledgeRequest", "AcknowledgeRequestInput", sent, 2));
        Assert.Equal(Refused("acknowledgeRequest", "NOT_FOUND", "requestId"), await Desks.StepAsync(GraphWorld.German, "acknowledgeRequest", "AcknowledgeRequestInput", sent, 2));
        Assert.Equal(Refused("acknowledgeRequest", "STALE_VERSION", "expectedVersion"), await Desks.StepAsync(GraphWorld.Romanian, "acknowledgeRequest", "AcknowledgeRequestInput", sent, 1));
        Assert.Equal(Refused("sendRequest", "WRONG_STATE", "requestId"), await Desks.StepAsync(GraphWorld.Polish, "sendRequest", "SendRequestInput", sent, 2));
    }

    [Fact]
    public async Task Send_TheSameKeyTwice_HasOneEffectAndOneAnswer()
    {
        var id = await Desks.DraftAsync();
        (string, object?) key = ("idempotencyKey", Analyst.NextKey());

        var first = await Desks.StepAsync(GraphWorld.Polish, "sendRequest", "SendRequestInput", id, 1, key);

        Assert.Equal(Done("sendRequest", "SENT", 2), first);
        Assert.Equal(first, await Desks.StepAsync(GraphWorld.Polish, "sendRequest", "SendRequestInput", id, 1, key));
    }

    [Fact]
    public async Task Refuse_WithWhy_EndsItsPeriod()
    {
        var id = await Desks.SentAsync();

        Assert.Equal(Refused("refuseRequest", "INVALID_REQUEST", "reason"), await Desks.StepAsync(GraphWorld.Romanian, "refuseRequest", "RefuseRequestInput", id, 2, ("reason", " ")));
        Assert.Equal(Done("refuseRequest", "REFUSED", 3), await Desks.StepAsync(GraphWorld.Romanian, "refuseRequest", "RefuseRequestInput", id, 2, ("reason", "Our law forbids it")));
        Assert.Equal("""{"isOpen":false,"periods":[{"isRunning":false}]}""", (await Desks.ReadAsync(GraphWorld.Polish, id, "isOpen periods { isRunning }")).GetRawText());
    }

    [Fact]
    public async Task L22_PreservationOrder_IsServedByTheUnitAndRenewedOnce()
    {
        var id = await Desks.SentAsync("eu-2023-1543-preservation", "Hosting SRL", Start.AddHours(-1));
        var before = (await Desks.ReadAsync(GraphWorld.Polish, id, "provider timeZone periods { ends dueAt isRunning } extensionsLeft")).GetRawText();

        Assert.Equal("""{"provider":"Hosting SRL","timeZone":"Europe/Bucharest","periods":[{"ends":"PRESERVATION_ENDS","dueAt":"2027-01-22T22:00:00Z","isRunning":true}],"extensionsLeft":1}""", before);
        Assert.Equal(Done("renewRequest", "RENEWED", 3), await Desks.StepAsync(GraphWorld.Polish, "renewRequest", "RenewRequestInput", id, 2, ("reason", "The order for production is being translated")));
        Assert.Equal("""{"periods":[{"dueAt":"2027-02-21T22:00:00Z"}]}""", (await Desks.ReadAsync(GraphWorld.Polish, id, "periods { dueAt }")).GetRawText());
        Assert.Equal(Refused("renewRequest", "NOT_RENEWABLE", "requestId"), await Desks.StepAsync(GraphWorld.Polish, "renewRequest", "RenewRequestInput", id, 3, ("reason", "Again")));
        Assert.Equal(0, await CountAsync(GraphWorld.Romanian, "RECEIVED"));
    }

    [Fact]
    public async Task L25_ForeignPreservation_RunsFromWhenTheDataArePreserved()
    {
        var id = await Desks.SentAsync("ets-185-preservation");
        var waiting = (await Desks.ReadAsync(GraphWorld.Polish, id, "periods { dueAt }")).GetRawText();

        Assert.Equal(Refused("answerRequest", "INVALID_REQUEST", "preservedAt"), await Desks.AnswerAsync(GraphWorld.Romanian, id, 2));
        Assert.Equal(Done("answerRequest", "ANSWERED", 3), await Desks.AnswerAsync(GraphWorld.Romanian, id, 2, ("preservedAt", Start)));
        Assert.Equal("""{"periods":[]}""", waiting);
        Assert.Equal("""{"isOpen":true,"periods":[{"ends":"PRESERVATION_ENDS","dueAt":"2027-01-22T22:00:00Z","isRunning":true}]}""", (await Desks.ReadAsync(GraphWorld.Polish, id, "isOpen periods { ends dueAt isRunning }")).GetRawText());
    }

    [Fact]
    public async Task Answer_WithoutSoundPermittedUse_IsRefusedWithAllFaultsAndWritesNothing()
    {
        var id = await Desks.SentAsync();
        var use = RequestDesks.Use(Start);
        (use["purposes"], use["retainUntil"]) = (new[] { "curiosity" }, Start);

        var answer = await Desks.AnswerAsync(GraphWorld.Romanian, id, 2, ("permittedUse", use), ("recordIds", new[] { "nothing" }), ("text", ""));

        Assert.Equal(
            """{"answerRequest":{"result":null,"errors":[{"code":"INVALID_REQUEST","path":["input","text"]},{"code":"PURPOSE_UNKNOWN","path":["input","permittedUse","purposes","0"]},{"code":"INVALID_PERMITTED_USE","path":["input","permittedUse","retainUntil"]}]}}""",
            answer);
        Assert.Equal(Refused("answerRequest", "NOT_FOUND", "recordIds\",\"0"), await Desks.AnswerAsync(GraphWorld.Romanian, id, 2, ("recordIds", new[] { "nothing" })));
        Assert.Equal(2, (await Desks.ReadAsync(GraphWorld.Polish, id)).GetProperty("version").GetInt32());
    }

    [Fact]
    public async Task RequestOrQuota_AsARecord_ReadsAsNotFound()
    {
        var request = (await Desks.SentAsync())["request:".Length..];
        var quota = HitQuota.IdOf("PL-CYB", clock.GetUtcNow());
        await new Operations.Desks(World).CheckAsync(GraphWorld.Polish, Operations.Desks.Wallet);

        Assert.Contains("NOT_FOUND", await WithdrawAsync(request, 2), StringComparison.Ordinal);
        Assert.Contains("NOT_FOUND", await WithdrawAsync($"{quota}", 1), StringComparison.Ordinal);
    }

    private Task<string> WithdrawAsync(string record, int version) => World.As(GraphWorld.Polish).AskAsync(
        "mutation($input: WithdrawRecordInput!) { withdrawRecord(input: $input) { errors { ... on Error { code } } } }",
        new { input = new { id = "record:" + record, expectedVersion = version, idempotencyKey = Analyst.NextKey() } });

    private static string Done(string mutation, string state, int version) => $$$"""{"{{{mutation}}}":{"result":{"state":"{{{state}}}","version":{{{version}}}},"errors":[]}}""";

    private static string Refused(string mutation, string code, string path) => $$$"""{"{{{mutation}}}":{"result":null,"errors":[{"code":"{{{code}}}","path":["input","{{{path}}}"]}]}}""";

    private async Task<int> CountAsync(Caller caller, string direction) =>
        (await World.As(caller).ReadAsync($"{{ requests(direction: {direction}) {{ totalCount }} }}")).GetProperty("requests").GetProperty("totalCount").GetInt32();
}
