using Attribution.Domain.Labels;
using Attribution.Features.Common;

namespace Attribution.Features.Tests.Attributions;

/// <summary>What is computed once for all who see the same is put on record, or refused, for each who is shown it.</summary>
public sealed class SharedAnswersTests
{
    private const string Links = "query($id: ID!) { linkedCases(case: $id, minProbability: 0.5) { nodes { title } } }";
    private const string Candidates = "{ aliasCandidates(minProbability: 0) { nodes { leftName rightName } } }";
    private const string WhatIf = "query($id: ID!, $changes: WhatIfInput!) { whatIf(subject: $id, changes: $changes) { hypotheses { rankAfter } } }";
    private const string Saw = "query($id: ID!) { whoSaw(id: $id, from: \"2020-01-01T00:00:00Z\") { nodes { account action } } }";

    private static readonly string[] ForPoland = ["unit:PL-CYB"];
    private static readonly Caller First = GraphWorld.Polish;
    private static readonly Caller Second = GraphWorld.Colleague(First, "pl.analyst2", "analyst");

    [Fact]
    public async Task LinkedCase_FoundForAnother_IsOnRecordForWhoIsShownIt()
    {
        await using var world = await GraphWorld.OpenAsync();
        var analyst = world.As(First);
        var (domain, kit) = (await analyst.DomainAsync("one.example"), await analyst.NameAsync("MALWARE", "Kit"));
        var own = await world.CaseAsync(First, "PL-1", Analyst.Everyone, domain, kit);
        var other = await world.CaseAsync(GraphWorld.Romanian, "RO-1", ForPoland, domain, kit);

        foreach (var caller in new[] { First, Second })
        {
            Assert.Equal("""{"linkedCases":{"nodes":[{"title":"Case RO-1"}]}}""", await world.As(caller).AskAsync(Links, new { id = own }));
        }

        Assert.Equal(["pl.analyst1", "pl.analyst2"], await ReadersAsync(world, other));
    }

    [Fact]
    public async Task AliasCandidate_FoundForAnother_IsOnRecordForWhoIsShownIt()
    {
        await using var world = await GraphWorld.OpenAsync();
        await world.As(First).NameAsync("INTRUSION_SET", "Quiet-Heron");
        var hidden = await world.As(GraphWorld.Romanian).NameAsync("THREAT_ACTOR", "Quiet Heron", ForPoland);

        foreach (var caller in new[] { First, Second })
        {
            Assert.Equal("""{"aliasCandidates":{"nodes":[{"leftName":"Quiet-Heron","rightName":"Quiet Heron"}]}}""", await world.As(caller).AskAsync(Candidates));
        }

        Assert.Equal(["pl.analyst1", "pl.analyst2"], await ReadersAsync(world, hidden));
    }

    [Fact]
    public async Task WhatACandidateRestsOn_IsOnRecordForWhoIsShownIt()
    {
        await using var world = await GraphWorld.OpenAsync();
        var (analyst, partner) = (world.As(First), world.As(GraphWorld.Romanian));
        var tool = await partner.NameAsync("TOOL", "Quiet tool", ForPoland);
        foreach (var name in new[] { "Quiet-Heron", "Quiet Heron" })
        {
            await analyst.LinkAsync(await analyst.NameAsync("INTRUSION_SET", name), "USES", tool);
        }

        foreach (var caller in new[] { First, Second })
        {
            await world.As(caller).AskAsync(Candidates);
        }

        Assert.Equal(["pl.analyst1", "pl.analyst2"], await ReadersAsync(world, tool));
    }

    [Fact]
    public async Task SensitiveCandidate_FoundForWhoGaveAReason_IsRefusedToWhoGaveNone()
    {
        await using var world = await GraphWorld.OpenAsync();
        var cleared = First with { Reader = First.Reader with { Clearance = Classification.Confidential } };
        var analyst = world.As(cleared with { Occasion = GraphWorld.ForACase });
        await analyst.NameAsync("INTRUSION_SET", "Quiet-Heron");
        object secret = new { kind = "THREAT_ACTOR", name = "Quiet Heron", handling = new { tlp = "AMBER", classification = "RESTRICTED", releaseTo = Analyst.Own }, idempotencyKey = Analyst.NextKey() };
        await analyst.WriteAsync("mutation($input: RecordEntityInput!) { recordEntity(input: $input) { result { version } errors { ... on Error { code message } } } }", secret);

        Assert.Contains("Quiet Heron", await analyst.AskAsync(Candidates), StringComparison.Ordinal);
        var refused = await world.As(cleared).AskAsync(Candidates);

        Assert.Contains("JUSTIFICATION_NEEDED", refused, StringComparison.Ordinal);
        Assert.DoesNotContain("Quiet Heron", refused, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evidence_ScoredForAnother_IsOnRecordForWhoIsShownIt()
    {
        await using var world = await GraphWorld.OpenAsync();
        var groups = await world.GroupsAsync();
        var tool = await world.As(GraphWorld.Romanian).NameAsync("TOOL", "Quiet tool", ForPoland);
        var id = await world.CaseAsync(First, "PL-1", Analyst.Everyone, groups.HeronKit, tool);

        foreach (var caller in new[] { First, Second })
        {
            await world.As(caller).ReadAsync(WhatIf, new { id, changes = new { withoutSources = new[] { "source:nothing" } } });
        }

        Assert.Equal(["pl.analyst1", "pl.analyst2"], await ReadersAsync(world, tool));
    }

    [Fact]
    public async Task Actor_ComparedButNotShown_IsNotOnRecordAsRead()
    {
        await using var world = await GraphWorld.OpenAsync();
        var groups = await world.GroupsAsync();
        var unlike = await world.As(GraphWorld.Romanian).NameAsync("INTRUSION_SET", "Far Away", ForPoland);
        var id = await world.CaseAsync(First, "PL-1", Analyst.Everyone, groups.HeronKit);

        await world.As(First).AskAsync(Candidates);
        await world.AttributionAsync(First, id);

        Assert.Empty(await ReadersAsync(world, unlike));
    }

    private static async Task<IReadOnlyList<string>> ReadersAsync(GraphWorld world, string id)
    {
        var saw = await world.As(GraphWorld.Colleague(GraphWorld.Romanian, "ro.auditor1", "analyst", "auditor")).ReadAsync(Saw, new { id });
        return [.. saw.GetProperty("whoSaw").GetProperty("nodes").EnumerateArray()
            .Where(entry => entry.GetProperty("action").GetString() == "READ")
            .Select(entry => entry.GetProperty("account").GetString() ?? "")
            .Where(account => account.StartsWith("pl.", StringComparison.Ordinal))
            .Distinct().Order(StringComparer.Ordinal)];
    }
}
