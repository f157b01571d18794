using System.Text.Json;

namespace Attribution.Features.Tests.Attributions.WhatIf;

public sealed class AskWhatIfTests
{
    private const string Ask = "query($id: ID!, $changes: WhatIfInput!) { whatIf(subject: $id, changes: $changes) { refusal { code } hypotheses { name isUnknown rankBefore rankAfter probabilityBefore probabilityAfter } lines { title value before after entity { displayName } } } }";

    [Fact]
    public async Task WithoutTheEvidence_TheOtherActorLeads()
    {
        await using var world = await GraphWorld.OpenAsync();
        var groups = await world.GroupsAsync();
        await world.As(GraphWorld.Polish).LinkAsync(groups.Bear, "USES", await world.As(GraphWorld.Polish).NameAsync("TOOL", "BearTool"));
        var id = await world.CaseAsync(GraphWorld.Polish, "K-1", Analyst.Everyone, groups.HeronKit, groups.Technique);
        var claim = (await world.AttributionAsync(GraphWorld.Polish, id)).GetProperty("hypotheses").EnumerateArray().First(hypothesis => hypothesis.GetProperty("name").GetString() == "Quiet Heron")
            .GetProperty("lines")[0].GetProperty("fact").GetProperty("claims")[0].GetProperty("id").GetString();

        var answer = (await world.As(GraphWorld.Polish).ReadAsync(Ask, new { id, changes = new { withoutEvidence = new[] { claim } } })).GetProperty("whatIf");

        var heron = answer.GetProperty("hypotheses").EnumerateArray().Single(hypothesis => hypothesis.GetProperty("name").GetString() == "Quiet Heron");
        Assert.True(heron.GetProperty("probabilityAfter").GetDouble() < heron.GetProperty("probabilityBefore").GetDouble());
        Assert.Contains(answer.GetProperty("lines").EnumerateArray(), line => line.GetProperty("value").GetString() == "HeronKit" && line.GetProperty("after").GetDouble() == 0);
    }

    [Fact]
    public async Task NoChange_LeavesEveryHypothesisAsItIs()
    {
        await using var world = await GraphWorld.OpenAsync();
        var groups = await world.GroupsAsync();
        var id = await world.CaseAsync(GraphWorld.Polish, "K-1", Analyst.Everyone, groups.HeronKit, groups.Technique);

        var answer = (await world.As(GraphWorld.Polish).ReadAsync(Ask, new { id, changes = new { withoutSources = new[] { "source:nothing" } } })).GetProperty("whatIf");

        Assert.All(answer.GetProperty("hypotheses").EnumerateArray(), hypothesis => Assert.Equal(hypothesis.GetProperty("probabilityBefore").GetDouble(), hypothesis.GetProperty("probabilityAfter").GetDouble()));
        Assert.Equal(0, answer.GetProperty("lines").GetArrayLength());
    }

    [Fact]
    public async Task BadGrade_IsRefused()
    {
        await using var world = await GraphWorld.OpenAsync();
        var groups = await world.GroupsAsync();
        var id = await world.CaseAsync(GraphWorld.Polish, "K-1", Analyst.Everyone, groups.HeronKit);

        var errors = await world.As(GraphWorld.Polish).ReadAsync(Ask, new { id, changes = new { regrade = new[] { new { evidenceId = "x", grade = new { scheme = "ADMIRALTY", source = "Z", information = "9" } } } } });

        Assert.Equal(JsonValueKind.Array, errors.ValueKind);
        Assert.Contains("INVALID_GRADE", errors.GetRawText(), StringComparison.Ordinal);
    }
}
