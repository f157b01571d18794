using System.Text.Json;
using Attribution.Features.Common;
using Attribution.Features.Operations.Notices;

namespace Attribution.Features.Tests.Operations;

/// <summary>What desks do with targets, hit checks and notices, in short.</summary>
internal sealed class Desks(GraphWorld world)
{
    /// <summary>A ransomware wallet.</summary>
    public const string Wallet = "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa";

    private const string OpenCase = "mutation($input: OpenCaseInput!) { openCase(input: $input) { result { id } errors { ... on Error { code message path } } } }";
    private const string Declare = "mutation($input: DeclareTargetInput!) { declareTarget(input: $input) { result { id version selectorType value policy declaredBy withdrawnBy case { id } handling { handlingCodes } } errors { ... on Error { code message path } } } }";
    private const string Withdraw = "mutation($input: WithdrawTargetInput!) { withdrawTarget(input: $input) { result { id version withdrawnBy } errors { ... on Error { code path } } } }";
    private const string Check = "mutation($input: HitCheckInput!) { hitCheck(input: $input) { result { answers { selectorType value outcome contacts { id } doNotTouch } } errors { ... on Error { code path } } } }";
    private const string Acknowledge = "mutation($input: AcknowledgeNoticeInput!) { acknowledgeNotice(input: $input) { result { version acknowledgedBy } errors { ... on Error { code path } } } }";
    private const string Inbox = "{ notices { nodes { reason purpose supervisorsOnly units { id } target { value } acknowledgedBy } } }";

    private static int cases;

    /// <summary>Opens a case; gives its id.</summary>
    public async Task<string> CaseAsync(Caller caller)
    {
        object input = new { reference = $"C-{Interlocked.Increment(ref cases)}", title = "Ransomware", jurisdiction = "PL", offence = "ransomware", idempotencyKey = Analyst.NextKey() };
        return (await world.As(caller).WriteAsync(OpenCase, input)).GetProperty("id").GetString() ?? "";
    }

    /// <summary>Closes a case, or goes on with it.</summary>
    public Task<JsonElement> SetCaseAsync(Caller caller, string id, bool isOpen, int version)
    {
        var (field, type) = isOpen ? ("reopenCase", "ReopenCaseInput") : ("closeCase", "CloseCaseInput");
        object input = new { caseId = id, reason = "Judgment", expectedVersion = version, idempotencyKey = Analyst.NextKey() };
        return world.As(caller).WriteAsync($$"""mutation($input: {{type}}!) { {{field}}(input: $input) { result { version } errors { ... on Error { code message } } } }""", input);
    }

    /// <summary>Declares a target in a new case; gives it.</summary>
    public async Task<JsonElement> DeclareAsync(Caller caller, string value, string policy, bool doNotTouch = false, string? handlingCode = null)
    {
        object input = new
        {
            caseId = await CaseAsync(caller),
            selector = new { value },
            policy,
            doNotTouch,
            reason = "Ransom was paid to it",
            handling = handlingCode is null ? null : new { tlp = "AMBER_STRICT", handlingCodes = new[] { handlingCode } },
            idempotencyKey = Analyst.NextKey(),
        };
        return await world.As(caller).WriteAsync(Declare, input);
    }

    /// <summary>The answer to declaring a target, as JSON.</summary>
    public Task<string> TryDeclareAsync(Caller caller, object input) => world.As(caller).AskAsync(Declare, new { input });

    /// <summary>The answer to withdrawing a target, as JSON.</summary>
    public Task<string> WithdrawAsync(Caller caller, string id, int version) =>
        world.As(caller).AskAsync(Withdraw, new { input = new { targetId = id, expectedVersion = version, idempotencyKey = Analyst.NextKey() } });

    /// <summary>The answer to a hit check for values whose types are guessed, as JSON.</summary>
    public async Task<string> CheckAsync(Caller caller, params string[] values) => await TryCheckAsync(caller, new
    {
        caseId = await CaseAsync(caller),
        values = values.Select(value => new { value }),
        purpose = "national-investigation",
        justification = "Payment traced to it",
        idempotencyKey = Analyst.NextKey(),
    });

    /// <summary>The answer to a hit check, as JSON.</summary>
    public Task<string> TryCheckAsync(Caller caller, object input) => world.As(caller).AskAsync(Check, new { input });

    /// <summary>The answer to acknowledging a notice, as JSON.</summary>
    public Task<string> AcknowledgeAsync(Caller caller, string id, int version) =>
        world.As(caller).AskAsync(Acknowledge, new { input = new { noticeId = id, expectedVersion = version, idempotencyKey = Analyst.NextKey() } });

    /// <summary>The inbox once what is due was delivered, as JSON lines, in an order that does not depend on when.</summary>
    public async Task<IReadOnlyList<string>> InboxAsync(Caller caller)
    {
        await world.Service<NoticeRelay>().DeliverAsync(CancellationToken.None);
        var nodes = (await world.As(caller).ReadAsync(Inbox)).GetProperty("notices").GetProperty("nodes");
        return [.. nodes.EnumerateArray().Select(node => node.GetRawText()).Order(StringComparer.Ordinal)];
    }
}
