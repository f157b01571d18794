namespace Attribution.Features.Tests.Operations.Requests;

public sealed class DraftRequestTests : IAsyncLifetime
{
    private readonly SetClock clock = new(DateTimeOffset.Parse("2026-11-23T15:00:00Z", null));
    private GraphWorld? world;

    private GraphWorld World => world ?? throw new InvalidOperationException("Opened before each test.");

    public async ValueTask InitializeAsync() => world = await GraphWorld.OpenAsync(clock);

    public ValueTask DisposeAsync() => World.DisposeAsync();

    public static TheoryData<string, string?, string, string> BadInputs => new()
    {
        { "instrumentId", "xx-1", "UNKNOWN_INSTRUMENT", "instrumentId" },
        { "instrumentId", "cets-224-subscriber-order", "INSTRUMENT_NOT_APPLICABLE", "instrumentId" },
        { "instrumentId", "eu-2023-1543-production", "INSTRUMENT_NOT_APPLICABLE", "instrumentId" }, // it is for providers
        { "askedUnitId", "XX-CYB", "NOT_FOUND", "askedUnitId" },
        { "askedUnitId", "PL-CYB", "NOT_FOUND", "askedUnitId" },
        { "askedUnitId", null, "INVALID_REQUEST", "askedUnitId" },
        { "toCountry", "US", "ROUTE_UNKNOWN", "toCountry" },
        { "purpose", "", "PURPOSE_UNKNOWN", "purpose" },
        { "justification", " ", "INVALID_REQUEST", "justification" },
        { "caseId", "nothing", "NOT_FOUND", "caseId" },
    };

    [Theory]
    [MemberData(nameof(BadInputs))]
    public async Task Draft_BadInput_IsRefusedWithItsPathAndNothingIsWritten(string field, string? value, string code, string path)
    {
        RequestDesks desks = new(World);
        var input = await desks.InputAsync();
        input[field] = value;

        var answer = await desks.TryDraftAsync(GraphWorld.Polish, input);

        Assert.Contains($$"""{"code":"{{code}}","path":["input","{{path}}"]}""", answer, StringComparison.Ordinal);
        Assert.Equal("""{"requests":{"totalCount":0}}""", await World.As(GraphWorld.Polish).AskAsync("{ requests(direction: SENT) { totalCount } }"));
    }

    [Fact]
    public async Task Draft_AMegabyteOfText_IsRefused()
    {
        RequestDesks desks = new(World);
        var input = await desks.InputAsync();
        input["text"] = new string('x', 1_000_000);

        Assert.Equal("""{"draftRequest":{"result":null,"errors":[{"code":"INVALID_REQUEST","path":["input","text"]}]}}""", await desks.TryDraftAsync(GraphWorld.Polish, input));
    }

    [Fact]
    public async Task Draft_OfAClosedCase_AndWithoutARight_IsRefused()
    {
        RequestDesks desks = new(World);
        var input = await desks.InputAsync();
        await ClosedCaseTests.CloseAsync(World, (string)(input["caseId"] ?? ""));

        Assert.Equal("""{"draftRequest":{"result":null,"errors":[{"code":"CASE_NOT_ACTIVE","path":["input","caseId"]}]}}""", await desks.TryDraftAsync(GraphWorld.Polish, input));
        Assert.Contains("NOT_PERMITTED", await desks.TryDraftAsync(GraphWorld.Guest, input), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Instruments_OfARoute_AreListedWithClocksAndSource()
    {
        var answer = await World.As(GraphWorld.Polish).AskAsync("""{ instruments(from: "PL", to: "US") { id addressee type isUrgent source validFrom clocks { starts ends length unit extension maxExtensions article } } none: instruments(from: "PL", to: "Mars") { id } }""");

        Assert.Equal(
            """{"instruments":[{"id":"ets-185-preservation","addressee":"UNIT","type":"PRESERVATION","isUrgent":true,"source":"Convention on Cybercrime (ETS 185)","validFrom":"2004-07-01","clocks":[{"starts":"PRESERVED","ends":"PRESERVATION_ENDS","length":60,"unit":"DAYS","extension":0,"maxExtensions":0,"article":"art. 29 (7)"}]}],"none":[]}""",
            answer);
    }

    [Fact]
    public async Task Send_AfterTheInstrumentWasLeft_OrToAProviderWithoutService_IsRefused()
    {
        RequestDesks desks = new(World);
        var (draft, order) = (await desks.DraftAsync(), await desks.DraftAsync("eu-2023-1543-production", "Hosting SRL"));

        clock.Now = DateTimeOffset.Parse("2024-01-01T00:00:00Z", null); // before the directive applied

        Assert.Contains("INSTRUMENT_NOT_APPLICABLE", await desks.StepAsync(GraphWorld.Polish, "sendRequest", "SendRequestInput", draft, 1), StringComparison.Ordinal);
        Assert.Contains("\"servedAt\"", await desks.StepAsync(GraphWorld.Polish, "sendRequest", "SendRequestInput", order, 1), StringComparison.Ordinal);
    }
}
