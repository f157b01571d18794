using System.Text.Json;

namespace Attribution.Features.Tests.Cases;

public sealed class CaseListTests
{
    private const string Open = "mutation($input: OpenCaseInput!) { openCase(input: $input) { result { id } errors { ... on Error { code message path } } } }";
    private const string Add = "mutation($input: AddToCaseInput!) { addToCase(input: $input) { result { id } errors { ... on Error { code message path } } } }";

    [Fact]
    public async Task Cases_WhereConditions_KeepThose()
    {
        await using var world = await GraphWorld.OpenAsync();
        var analyst = world.As(GraphWorld.Polish);
        var (actor, tool) = (await analyst.NameAsync("THREAT_ACTOR", "Quiet Fox"), await analyst.NameAsync("TOOL", "Alpha"));
        await OpenAsync(analyst, "PL-1", "Ransom", "PL", "ransomware", actor);
        await OpenAsync(analyst, "PL-2", "Fraud in shops", "PL", "fraud", actor, tool);
        await OpenAsync(analyst, "RO-3", "Ransom again", "RO", "ransomware");

        var conditions = new (string Where, string References)[]
        {
            ("", "PL-1 PL-2 RO-3"),
            ("text: { contains: \"RANSOM\" }", "PL-1 RO-3"),
            ("text: { contains: \"\" }", "PL-1 PL-2 RO-3"),
            ("jurisdiction: { eq: \"pl\" }", "PL-1 PL-2"),
            ("jurisdiction: { in: [\"RO\", \"DE\"] }", "RO-3"),
            ("jurisdiction: { in: [] }", ""),
            ("offence: { eq: \"ransomware\" }, jurisdiction: { eq: \"PL\" }", "PL-1"),
            ($"concerns: {{ eq: \"{tool}\" }}", "PL-2"),
            ($"concerns: {{ in: [\"{tool}\", \"{actor}\", \"nothing\"] }}", "PL-1 PL-2"),
            ("concerns: { eq: \"nothing\" }", ""),
        };
        foreach (var (where, references) in conditions)
        {
            var answer = await analyst.ReadAsync($"{{ cases(where: {{ {where} }}) {{ nodes {{ ... on Case {{ reference }} }} }} }}");
            Assert.Equal((where, references), (where, string.Join(' ', Nodes(answer).Select(node => node.GetProperty("reference").GetString()).Order(StringComparer.Ordinal))));
        }

        var many = string.Join(',', Enumerable.Range(0, 201).Select(each => $"\"{each}\""));
        Assert.Contains("TOO_MANY_IDS", await analyst.AskAsync($"{{ cases(where: {{ concerns: {{ in: [{many}] }} }}) {{ totalCount }} }}"), StringComparison.Ordinal);
    }

    private static IEnumerable<JsonElement> Nodes(JsonElement answer) => answer.GetProperty("cases").GetProperty("nodes").EnumerateArray();

    private static async Task OpenAsync(Analyst analyst, string reference, string title, string jurisdiction, string offence, params string[] entityIds)
    {
        var opened = await analyst.WriteAsync(Open, new { reference, title, jurisdiction, offence, handling = Analyst.Handling(Analyst.Everyone), idempotencyKey = Analyst.NextKey() });
        if (entityIds.Length > 0)
        {
            await analyst.WriteAsync(Add, new { caseId = opened.GetProperty("id").GetString(), entityIds, handling = Analyst.Handling(Analyst.Everyone), idempotencyKey = Analyst.NextKey() });
        }
    }
}
