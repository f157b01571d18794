using System.Text.Json;
using Attribution.Features.Common;
using Attribution.Features.Sharing.Disclosures;

namespace Attribution.Features.Tests.Sharing;

/// <summary>What desks do to share, in short.</summary>
internal sealed class Sharers(GraphWorld world)
{
    private const string Errors = "errors { ... on Error { code } }";
    private const string Inbox = "{ notices { nodes { reason units { id } subject { name } } } }";

    /// <summary>The second person of the Polish unit.</summary>
    public static Caller Supervisor { get; } = GraphWorld.Colleague(GraphWorld.Polish, "pl.boss", "supervisor");

    /// <summary>The auditor of the Polish unit.</summary>
    public static Caller Auditor { get; } = GraphWorld.Colleague(GraphWorld.Polish, "pl.audit", "auditor");

    /// <summary>Records an account of a messenger, or what is said of it anew; gives its record's id and version.</summary>
    public async Task<(string Id, int Version)> RecordAsync(Caller caller, string shownName, params string[] releaseTo)
    {
        object input = new { kind = "USER_ACCOUNT", properties = new { account_login = "fox", account_type = "forum", display_name = shownName }, handling = new { tlp = "AMBER", releaseTo }, idempotencyKey = Analyst.NextKey() };
        var result = await world.As(caller).WriteAsync("mutation($input: RecordEntityInput!) { recordEntity(input: $input) { result { id version } errors { ... on Error { code message path } } } }", input);
        return (result.GetProperty("id").GetString() ?? "", result.GetProperty("version").GetInt32());
    }

    /// <summary>Releases things by two persons of the Polish unit; gives the release's id.</summary>
    public async Task<string> ReleaseAsync(string[] releaseTo, params string[] ids)
    {
        var asked = await world.As(GraphWorld.Polish).WriteAsync(
            $"mutation($input: RequestReleaseInput!) {{ requestRelease(input: $input) {{ result {{ id }} {Errors} }} }}", new { ids, releaseTo, reason = "They work on it too", idempotencyKey = Analyst.NextKey() });
        var id = asked.GetProperty("id").GetString() ?? "";
        await ChangeAsync(Supervisor, "approveRelease", id, 1);
        return id;
    }

    /// <summary>Agrees to a release or takes it back.</summary>
    public Task<JsonElement> ChangeAsync(Caller caller, string mutation, string release, int version) => world.As(caller).WriteAsync(
        $"mutation($input: ChangeReleaseInput!) {{ {mutation}(input: $input) {{ result {{ state }} {Errors} }} }}", new { releaseId = release, expectedVersion = version, idempotencyKey = Analyst.NextKey() });

    /// <summary>Takes a record back.</summary>
    public Task<JsonElement> WithdrawAsync(Caller caller, string id, int version) => world.As(caller).WriteAsync(
        $"mutation($input: WithdrawRecordInput!) {{ withdrawRecord(input: $input) {{ result {{ id }} {Errors} }} }}", new { id, expectedVersion = version, idempotencyKey = Analyst.NextKey() });

    /// <summary>The inbox once what is due was delivered, as JSON.</summary>
    public async Task<string> InboxAsync(Caller caller)
    {
        await world.Service<CorrectionRelay>().DeliverAsync(CancellationToken.None);
        return (await world.As(caller).ReadAsync(Inbox)).GetProperty("notices").GetProperty("nodes").GetRawText();
    }

    /// <summary>What the log of the Polish unit says, as JSON.</summary>
    public async Task<string> LogAsync(Caller caller, string arguments = "unitId: \"RO-CYB\"", string fields = "unit { id } means by reason itemCount items { id handling { releaseTo } }") =>
        await world.As(caller).AskAsync($"{{ disclosures({arguments}) {{ nodes {{ {fields} }} }} }}");
}
