using System.Text.Json;
using Attribution.Graph.Index;
using Microsoft.Extensions.DependencyInjection;

namespace Attribution.Server.Tests.Hosting;

/// <summary>The running server writes the notices that are due by itself.</summary>
public sealed class NoticeKeeperTests : IAsyncLifetime
{
    private readonly RunningServer server = new();

    public ValueTask InitializeAsync() => server.InitializeAsync();

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Fact]
    public async Task HitCheck_OfATarget_ReachesTheInboxOfItsOwner()
    {
        await AskAsync(RunningServer.Account, $$"""mutation { declareTarget(input: { caseId: "{{await CaseAsync(RunningServer.Account)}}", selector: { value: "+48600000150" }, policy: SILENT, reason: "r", idempotencyKey: "t" }) { result { id } } }""");
        var subject = await CaseAsync("ro.analyst1");
        var before = server.Services.GetRequiredService<GraphIndex>().Revision;
        var answer = await AskAsync("ro.analyst1", $$"""mutation { hitCheck(input: { caseId: "{{subject}}", values: [{ value: "+48600000150" }], purpose: "national-investigation", justification: "j", idempotencyKey: "h" }) { result { answers { outcome } } } }""");

        await server.WaitForAsync(before + 2); // the check, and the notice

        Assert.Contains("NOTHING_RELEASED", answer, StringComparison.Ordinal);
        Assert.Equal("""{"data":{"notices":{"nodes":[{"reason":"HIT_CHECK","units":[{"name":"Cybercrime Unit RO"}],"target":{"value":"+48600000150"}}]}}}""", await AskAsync(RunningServer.Account, "{ notices { nodes { reason units { name } target { value } } } }"));
    }

    private async Task<string> CaseAsync(string account)
    {
        var answer = await AskAsync(account, """mutation { openCase(input: { reference: "C-1", title: "T", jurisdiction: "PL", offence: "ransomware", idempotencyKey: "c" }) { result { id } } }""");
        return JsonElement.Parse(answer).GetProperty("data").GetProperty("openCase").GetProperty("result").GetProperty("id").GetString() ?? "";
    }

    private async Task<string> AskAsync(string account, string query)
    {
        var body = await server.PostAsync("/graphql", JsonSerializer.Serialize(new { query }), server.Bearer(account)).BodyAsync();
        var answer = JsonElement.Parse(body);
        return answer.TryGetProperty("data", out var data) ? $$"""{"data":{{data.GetRawText()}}}""" : body;
    }
}
