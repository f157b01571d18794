using System.Text.Json;
using Attribution.Features.Common;
using Attribution.Graph.Store;
using Attribution.Ledger;

namespace Attribution.Features.Tests.Operations;

/// <summary>What desks send that cannot be taken: they are told what is wrong, where, and what is allowed. Nothing is written, nobody is told, nothing is counted.</summary>
public sealed class UnsoundInputTests : IAsyncLifetime
{
    private const string BrokenWallet = "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb";
    private const string Other = "3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy";

    private GraphWorld? world;

    private GraphWorld World => world ?? throw new InvalidOperationException("Opened before each test.");

    public async ValueTask InitializeAsync() => world = await GraphWorld.OpenAsync();

    public ValueTask DisposeAsync() => World.DisposeAsync();

    /// <summary>A field of a sound question, what stands there instead, and what is told: code, place, and the words that say what is allowed.</summary>
    public static TheoryData<string, object?, string[]> Questions => new()
    {
        { "values", Values(new { type = "fax", value = "1" }), ["SELECTOR_TYPE_UNKNOWN values/1/type: 'fax' is no selector type; there are ", "wallet-btc", "phone"] },
        { "values", Values(new { type = new string('f', 500_000), value = "1" }), ["SELECTOR_TYPE_UNKNOWN values/1/type: 'ffffffffffffffffffffffffffffffffffffffff' is no selector type"] },
        { "values", Values(new { type = "wallet-btc", value = BrokenWallet }), ["WALLET_CHECKSUM values/1/value: The checksum of the Bitcoin address does not fit; a character is wrong"] },
        { "values", Values(new { type = "iban", value = "PL61109010140000071219812875" }), ["IBAN_CHECKSUM values/1/value: The check digits of the IBAN do not fit"] },
        { "values", Values(new { type = "phone", value = "600 000 150" }), ["PHONE_NATIONAL values/1/value: "] },
        { "values", Values(new { type = "phone", value = " " }), ["SELECTOR_EMPTY values/1/value: The value is empty."] },
        { "values", Values(new { type = "phone", value = new string('6', 1_000_000) }), ["SELECTOR_TOO_LONG values/1/value: The value has 1000000 characters; at most 8192 are allowed."] },
        { "values", Values(new { value = new string('6', 1_000_000) }), ["SELECTOR_UNKNOWN values/1/value: The value has the form of no selector; say its type, or correct it."] },
        { "values", Array.Empty<object>(), ["INVALID_HIT_CHECK values: 0 values were given; 1 to 100 are allowed."] },
        { "values", Many(101), ["INVALID_HIT_CHECK values: 101 values were given; 1 to 100 are allowed."] },
        { "values", Many(40_000), ["INVALID_HIT_CHECK values: 40000 values were given; 1 to 100 are allowed."] },
        { "purpose", "", ["PURPOSE_UNKNOWN purpose: Say what for: one of ", "national-investigation"] },
        { "purpose", "curiosity", ["PURPOSE_UNKNOWN purpose: Say what for: one of ", "national-investigation"] },
        { "justification", " ", ["INVALID_HIT_CHECK justification: A justification has 1 to 2000 characters."] },
        { "justification", new string('x', 2_001), ["INVALID_HIT_CHECK justification: A justification has 1 to 2000 characters."] },
        { "caseId", "case:none", ["NOT_FOUND caseId: Your unit has no case with this id."] },
    };

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task HitCheck_Unsound_TellsWhatWhereAndWhatIsAllowedAndAsksNobody(string field, object? value, string[] told)
    {
        await new Desks(World).DeclareAsync(GraphWorld.Polish, Desks.Wallet, "NOTIFY");
        var input = await QuestionAsync();
        input[field] = value;

        await RefusedAsync("hitCheck", "HitCheckInput", input, told);
    }

    [Theory]
    [InlineData("purpose")]
    [InlineData("justification")]
    [InlineData("caseId")]
    [InlineData("values")]
    public async Task HitCheck_WithoutWhatItNeeds_IsNamedAndAsksNobody(string field)
    {
        await new Desks(World).DeclareAsync(GraphWorld.Polish, Desks.Wallet, "NOTIFY");
        var input = await QuestionAsync();
        input["values"] = Many(40_000);
        input.Remove(field);

        await UntouchedAsync(async () =>
        {
            var message = (await AskAsync("hitCheck", "HitCheckInput", input))[0].GetProperty("message").GetString() ?? "";
            Assert.Contains($"input.{field}", message, StringComparison.Ordinal);
            Assert.True(message.Length < 2_000, "A refusal gives back no megabyte.");
        });
    }

    [Fact]
    public async Task HitCheck_OfAClosedCase_AsksNobody()
    {
        await new Desks(World).DeclareAsync(GraphWorld.Polish, Desks.Wallet, "NOTIFY");
        var input = await QuestionAsync();
        await ClosedCaseTests.CloseAsync(World, (string)(input["caseId"] ?? ""));

        await RefusedAsync("hitCheck", "HitCheckInput", input, ["CASE_NOT_ACTIVE caseId: The case is closed: nothing more is asked or declared for it."]);
    }

    [Fact]
    public async Task HitCheck_WithManyFaults_TellsAllTogether()
    {
        var input = await QuestionAsync();
        (input["purpose"], input["justification"], input["caseId"]) = ("", "", "case:none");

        await RefusedAsync("hitCheck", "HitCheckInput", input, ["INVALID_HIT_CHECK justification", "PURPOSE_UNKNOWN purpose", "NOT_FOUND caseId"]);
    }

    [Fact]
    public async Task HitCheck_ThatWasRefused_LeavesTheWholeQuotaOfTheDay()
    {
        var input = await QuestionAsync();
        input["values"] = new object[] { new { type = "phone", value = "+48600000150" }, new { type = "fax", value = "1" } };
        await AskAsync("hitCheck", "HitCheckInput", input);

        for (var part = 0; part < 2; part++)
        {
            (input["values"], input["idempotencyKey"]) = (Enumerable.Range(part * 100, 100).Select(Phone), Analyst.NextKey());
            Assert.Equal(0, (await AskAsync("hitCheck", "HitCheckInput", input)).GetProperty("hitCheck").GetProperty("errors").GetArrayLength());
        }
    }

    /// <summary>As <see cref="Questions"/>, of a target.</summary>
    public static TheoryData<string, object?, string[]> Targets => new()
    {
        { "selector", new { type = "fax", value = "1" }, ["SELECTOR_TYPE_UNKNOWN selector/type: 'fax' is no selector type; there are ", "wallet-btc"] },
        { "selector", new { type = "wallet-btc", value = BrokenWallet }, ["WALLET_CHECKSUM selector/value: The checksum of the Bitcoin address does not fit"] },
        { "selector", new { value = "no selector at all" }, ["SELECTOR_UNKNOWN selector/value: The value has the form of no selector"] },
        { "selector", new { type = "phone", value = new string('6', 1_000_000) }, ["SELECTOR_TOO_LONG selector/value: The value has 1000000 characters; at most 8192 are allowed."] },
        { "reason", " ", ["INVALID_TARGET reason: A reason has 1 to 2000 characters."] },
        { "reason", new string('x', 2_001), ["INVALID_TARGET reason: A reason has 1 to 2000 characters."] },
        { "doNotTouch", true, ["INVALID_TARGET doNotTouch: Nobody can be warned of a target of which nobody may learn: choose NOTIFY or COORDINATOR."] },
        { "handling", new { tlp = "RED", releaseTo = new[] { "everyone" } }, ["INVALID_HANDLING handling: "] },
        { "caseId", "case:none", ["NOT_FOUND caseId: Your unit has no case with this id."] },
    };

    [Theory]
    [MemberData(nameof(Targets))]
    public async Task Target_Unsound_TellsWhatWhereAndWhatIsAllowedAndTellsNobodyElse(string field, object? value, string[] told)
    {
        await new Desks(World).DeclareAsync(GraphWorld.Polish, Desks.Wallet, "NOTIFY");
        var input = await TargetAsync(GraphWorld.Romanian);
        input[field] = value;

        await RefusedAsync("declareTarget", "DeclareTargetInput", input, told);
    }

    [Fact]
    public async Task Target_OfAClosedCase_TellsNobodyElse()
    {
        await new Desks(World).DeclareAsync(GraphWorld.Polish, Desks.Wallet, "NOTIFY");
        var input = await TargetAsync(GraphWorld.Romanian);
        await ClosedCaseTests.CloseAsync(World, (string)(input["caseId"] ?? ""));

        await RefusedAsync("declareTarget", "DeclareTargetInput", input, ["CASE_NOT_ACTIVE caseId: The case is closed: nothing more is asked or declared for it."]);
    }

    [Fact]
    public async Task Target_OfAUnitThatNoDeskCovers_ForTheCoordinator_IsRefused()
    {
        var input = await TargetAsync(GraphWorld.German);
        input["policy"] = "COORDINATOR";

        await RefusedAsync("declareTarget", "DeclareTargetInput", input, ["NO_COORDINATOR policy: No regional desk covers your unit's countries; choose another policy."], GraphWorld.German);
    }

    /// <summary>As <see cref="Questions"/>, of a request.</summary>
    public static TheoryData<string, object?, string[]> Requests => new()
    {
        { "instrumentId", "xx-1", ["UNKNOWN_INSTRUMENT instrumentId: There is no instrument with this id. From RO to PL there are ", "eu-2023-977"] },
        { "instrumentId", "cets-224-subscriber-order", ["INSTRUMENT_NOT_APPLICABLE instrumentId: ", " does not apply. ", "From RO to PL there are "] },
        { "askedUnitId", "XX-CYB", ["NOT_FOUND askedUnitId: There is no other unit with this id."] },
        { "askedUnitId", null, ["INVALID_REQUEST askedUnitId: Name the unit that is asked, or the provider: one of the two."] },
        { "provider", "Hosting SRL", ["INVALID_REQUEST askedUnitId: Name the unit that is asked, or the provider: one of the two."] },
        { "toCountry", "US", ["ROUTE_UNKNOWN toCountry: Name one of the unit's countries: PL."] },
        { "fromCountry", "Romania", ["ROUTE_UNKNOWN fromCountry: Name one of the unit's countries: RO."] },
        { "purpose", "", ["PURPOSE_UNKNOWN purpose: Say what for: one of ", "national-investigation"] },
        { "justification", " ", ["INVALID_REQUEST justification: 0 characters were given; 1 to 2000 are allowed."] },
        { "justification", new string('x', 2_001), ["INVALID_REQUEST justification: 2001 characters were given; 1 to 2000 are allowed."] },
        { "text", "", ["INVALID_REQUEST text: 0 characters were given; 1 to 10000 are allowed."] },
        { "text", new string('x', 1_000_000), ["INVALID_REQUEST text: 1000000 characters were given; 1 to 10000 are allowed."] },
        { "caseId", "case:none", ["NOT_FOUND caseId: Your unit has no case with this id."] },
    };

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task Request_Unsound_TellsWhatWhereAndWhatIsAllowedAndSendsNothing(string field, object? value, string[] told)
    {
        var input = await RequestAsync();
        input[field] = value;

        await RefusedAsync("draftRequest", "DraftRequestInput", input, told);
    }

    [Fact]
    public async Task Request_OfAClosedCase_SendsNothing()
    {
        var input = await RequestAsync();
        await ClosedCaseTests.CloseAsync(World, (string)(input["caseId"] ?? ""));

        await RefusedAsync("draftRequest", "DraftRequestInput", input, ["CASE_NOT_ACTIVE caseId: The case is closed: nothing more is asked or declared for it."]);
    }

    [Fact]
    public async Task Send_OfADraftWhoseCaseWasClosedSince_SendsNothing()
    {
        var input = await RequestAsync();
        var draft = (await AskAsync("draftRequest", "DraftRequestInput", input)).GetProperty("draftRequest").GetProperty("result").GetProperty("id").GetString();
        await ClosedCaseTests.CloseAsync(World, (string)(input["caseId"] ?? ""));

        Dictionary<string, object?> step = new() { ["requestId"] = draft, ["expectedVersion"] = 1, ["idempotencyKey"] = Analyst.NextKey() };
        await RefusedAsync("sendRequest", "SendRequestInput", step, ["CASE_NOT_ACTIVE requestId: The case is closed: nothing more is asked or declared for it."]);
    }

    private async Task RefusedAsync(string mutation, string type, Dictionary<string, object?> input, string[] told, Caller? caller = null) => await UntouchedAsync(async () =>
    {
        var payload = (await AskAsync(mutation, type, input, caller)).GetProperty(mutation);

        Assert.Equal(JsonValueKind.Null, payload.GetProperty("result").ValueKind);
        var words = string.Join('\n', payload.GetProperty("errors").EnumerateArray().Select(WordsOf));
        Assert.All(told, part => Assert.Contains(part, words, StringComparison.Ordinal));
        Assert.True(words.Length < 2_000, "A refusal gives back no megabyte.");
    });

    private static string WordsOf(JsonElement error) =>
        $"{error.GetProperty("code").GetString()} {string.Join('/', error.GetProperty("path").EnumerateArray().Skip(1).Select(part => part.GetString()))}: {error.GetProperty("message").GetString()}";

    private async Task UntouchedAsync(Func<Task> act)
    {
        var before = await StateAsync();
        await act();
        Assert.Equal(before, await StateAsync());
    }

    // The store's revision rises with each write, whatever is written: a question, its count, a target, a request, a notice.
    private async Task<string> StateAsync()
    {
        string[] inboxes =
        [
            .. await new Desks(World).InboxAsync(GraphWorld.Polish),
            .. await new Desks(World).InboxAsync(GraphWorld.Colleague(GraphWorld.Polish, "pl.lead", "supervisor")),
            .. await new Desks(World).InboxAsync(GraphWorld.Romanian),
        ];
        var entries = World.Service<AuditLedger>().About(["unit:PL-CYB", "unit:RO-CYB", "unit:DE-CYB"], null, 200).Select(entry => $"{entry.Actor} {entry.Action}");
        var revision = await World.Service<IGraphStore>().ReadRevisionAsync(CancellationToken.None);
        return $"{revision}\n{string.Join('\n', inboxes)}\n{string.Join('\n', entries)}";
    }

    private Task<JsonElement> AskAsync(string mutation, string type, Dictionary<string, object?> input, Caller? caller = null) => World.AskAsync(
        caller ?? GraphWorld.Romanian, $"mutation($input: {type}!) {{ {mutation}(input: $input) {{ result {{ id }} errors {{ ... on Error {{ code message path }} }} }} }}", new { input });

    private async Task<Dictionary<string, object?>> QuestionAsync() => new()
    {
        ["caseId"] = await new Desks(World).CaseAsync(GraphWorld.Romanian), ["values"] = Values(new { value = Other }), ["purpose"] = "national-investigation",
        ["justification"] = "Payment traced to it", ["idempotencyKey"] = Analyst.NextKey(),
    };

    private async Task<Dictionary<string, object?>> TargetAsync(Caller caller) => new()
    {
        ["caseId"] = await new Desks(World).CaseAsync(caller), ["selector"] = new { value = Desks.Wallet }, ["policy"] = "SILENT", ["reason"] = "Ransom was paid to it",
        ["idempotencyKey"] = Analyst.NextKey(),
    };

    private async Task<Dictionary<string, object?>> RequestAsync() => new()
    {
        ["caseId"] = await new Desks(World).CaseAsync(GraphWorld.Romanian), ["instrumentId"] = "eu-2023-977", ["askedUnitId"] = "PL-CYB", ["purpose"] = "national-investigation",
        ["justification"] = "The ransom was paid to a wallet in Poland", ["text"] = "Who holds the wallet?", ["idempotencyKey"] = Analyst.NextKey(),
    };

    // The first is a target of Poland, which must not be told of a question that was refused.
    private static object[] Values(object second) => [new { value = Desks.Wallet }, second];

    private static object[] Many(int count) => [.. Enumerable.Range(0, count).Select(Phone)];

    private static object Phone(int number) => new { type = "phone", value = $"+48600{number:d6}" };
}
