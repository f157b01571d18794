using System.Text.Json;
using Attribution.Features.Common;
using Attribution.Features.Operations.Requests;

namespace Attribution.Features.Tests.Operations.Requests;

/// <summary>What desks do with requests, in short. Steps give the answer as JSON.</summary>
internal sealed class RequestDesks(GraphWorld world)
{
    private const string Errors = "errors { ... on Error { code path } }";

    private readonly Desks desks = new(world);

    /// <summary>A request with everything that a step changes.</summary>
    public const string Selection = "id version state extensionsLeft periods { ends dueAt isRunning } steps { state by unit { id } note }";

    /// <summary>An open case of the caller's unit.</summary>
    public Task<string> CaseAsync(Caller caller) => desks.CaseAsync(caller);

    /// <summary>Poland asks Romania, or a provider in Romania; gives the draft's id.</summary>
    public async Task<string> DraftAsync(string instrument = "eu-2023-977", string? provider = null)
    {
        var result = await world.As(GraphWorld.Polish).WriteAsync($"mutation($input: DraftRequestInput!) {{ draftRequest(input: $input) {{ result {{ id }} errors {{ ... on Error {{ code message path }} }} }} }}", await InputAsync(instrument, provider));
        return result.GetProperty("id").GetString() ?? "";
    }

    /// <summary>A sound input of Poland.</summary>
    public async Task<Dictionary<string, object?>> InputAsync(string instrument = "eu-2023-977", string? provider = null) => new()
    {
        ["caseId"] = await CaseAsync(GraphWorld.Polish),
        ["instrumentId"] = instrument,
        ["askedUnitId"] = provider is null ? "RO-CYB" : null,
        ["provider"] = provider,
        ["toCountry"] = provider is null ? null : "RO",
        ["purpose"] = "national-investigation",
        ["justification"] = "The ransom was paid to a wallet in Romania",
        ["text"] = "Who holds the wallet?",
        ["idempotencyKey"] = Analyst.NextKey(),
    };

    /// <summary>The answer to a draft.</summary>
    public Task<string> TryDraftAsync(Caller caller, object input) => world.As(caller).AskAsync($"mutation($input: DraftRequestInput!) {{ draftRequest(input: $input) {{ result {{ state }} {Errors} }} }}", new { input });

    /// <summary>Drafts and sends.</summary>
    public async Task<string> SentAsync(string instrument = "eu-2023-977", string? provider = null, DateTimeOffset? servedAt = null)
    {
        var id = await DraftAsync(instrument, provider);
        var answer = await StepAsync(GraphWorld.Polish, "sendRequest", "SendRequestInput", id, 1, ("servedAt", servedAt));
        return answer.Contains("\"errors\":[]", StringComparison.Ordinal) ? id : throw new InvalidOperationException(answer);
    }

    /// <summary>The answer to a step.</summary>
    public Task<string> StepAsync(Caller caller, string mutation, string type, string id, int version, params (string Name, object? Value)[] more)
    {
        Dictionary<string, object?> input = new() { ["requestId"] = id, ["expectedVersion"] = version, ["idempotencyKey"] = Analyst.NextKey() };
        foreach (var (name, value) in more)
        {
            input[name] = value;
        }

        return world.As(caller).AskAsync($"mutation($input: {type}!) {{ {mutation}(input: $input) {{ result {{ state version }} {Errors} }} }}", new { input });
    }

    /// <summary>The answer to an answer.</summary>
    public Task<string> AnswerAsync(Caller caller, string id, int version, params (string Name, object? Value)[] more) => StepAsync(
        caller, "answerRequest", "AnswerRequestInput", id, version, [("text", "The wallet is of Ion P."), ("permittedUse", Use(world.Service<TimeProvider>().GetUtcNow())), .. more]);

    /// <summary>What may usually be done with an answer.</summary>
    public static Dictionary<string, object?> Use(DateTimeOffset now) => new()
    {
        ["purposes"] = new[] { "national-investigation" }, ["court"] = "ON_CONSENT", ["onwardSharing"] = "NO", ["retainUntil"] = now.AddYears(1), ["conditions"] = "Tell us before an arrest",
    };

    /// <summary>A request as a reader sees it.</summary>
    public async Task<JsonElement> ReadAsync(Caller caller, string id, string selection = Selection) =>
        (await world.As(caller).ReadAsync($"query($id: ID!) {{ node(id: $id) {{ ... on InformationRequest {{ {selection} }} }} }}", new { id })).GetProperty("node");

    /// <summary>What the keeper of clocks wrote, oldest first: reason, alert, and whether the request is the one that it is about.</summary>
    public async Task<string> InboxAsync(Caller caller)
    {
        await world.Service<RequestRelay>().DeliverAsync(CancellationToken.None);
        var nodes = (await world.As(caller).ReadAsync("{ notices(first: 200) { nodes { reason alert request { id } } } }")).GetProperty("notices").GetProperty("nodes");
        return string.Join(' ', nodes.EnumerateArray().Select(node => $"{node.GetProperty("reason").GetString()}{(node.GetProperty("alert").ValueKind == JsonValueKind.Null ? "" : $":{node.GetProperty("alert").GetString()}")}").Order(StringComparer.Ordinal));
    }
}
