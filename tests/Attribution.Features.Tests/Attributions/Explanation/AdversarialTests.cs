using Attribution.Features.Attributions.EvidenceTypes;
using Attribution.Features.Attributions.Explanation;
using Attribution.Features.Attributions.Profiles;
using Attribution.Features.Attributions.Scoring;

namespace Attribution.Features.Tests.Attributions.Explanation;

/// <summary>What somebody might do to make the platform name the wrong actor.</summary>
public sealed class AdversarialTests
{
    private static readonly ScoringParameters Parameters = ScoringParameters.Default with { Draws = 0 };

    [Fact]
    public void StuffedLowGradeItems_MoveAHypothesisByTheFamilyCapAtMost()
    {
        var values = Enumerable.Range(0, 1000).Select(at => (Ipv4Evidence.Type, $"198.51.{at / 250}.{at % 250}")).ToArray();
        var profiles = ProfileIndex.Of([
            ScoringWorld.Actor("framed", values) with { Cases = 5 },
            .. Enumerable.Range(0, 40).Select(at => ScoringWorld.Actor($"a{at}", (TechniqueEvidence.Type, "T1059"), (Ipv4Evidence.Type, $"203.0.113.{at}")) with { Cases = 5 })]);
        EvidenceItem honest = ScoringWorld.Item(TechniqueEvidence.Type, "T1059");
        var stuffed = values.Select((value, at) => ScoringWorld.Item(value.Type, value.Item2, "E5") with { Cluster = $"c{at}" });

        var before = Total(profiles, [honest], "framed");
        var after = Total(profiles, [honest, .. stuffed], "framed");

        Assert.InRange(after - before, 1, Parameters.FamilyCap + 1e-9);
    }

    [Fact]
    public void PlantedExclusiveArtefact_Alone_NeverMakesLikely()
    {
        var profiles = ProfileIndex.Of([
            ScoringWorld.Actor("framed", (SoftwareEvidence.Type, "OnlyTheirs"), (SoftwareEvidence.Type, "Other")),
            .. Enumerable.Range(0, 30).Select(at => ScoringWorld.Actor($"a{at}", (SoftwareEvidence.Type, $"tool{at}"), (TechniqueEvidence.Type, "T1059")))]);

        var framed = Assess(profiles, [ScoringWorld.Item(SoftwareEvidence.Type, "OnlyTheirs")]).Hypotheses.Single(hypothesis => hypothesis.ActorId == "framed");

        Assert.DoesNotContain(framed.Term, new[] { "likely", "very likely", "almost certain" });
    }

    [Fact]
    public void TwoVertices_WithStrongEvidence_MayMakeLikely()
    {
        var profiles = ProfileIndex.Of([
            Rich("right"),
            .. Enumerable.Range(0, 10).Select(at => Rich($"a{at}"))]);

        var first = Assess(profiles, [.. Enumerable.Range(0, 3).SelectMany(at => new[] { ScoringWorld.Item(SoftwareEvidence.Type, $"right-tool-{at}"), ScoringWorld.Item(WalletEvidence.Type, $"right-wallet-{at}") })]).Hypotheses[0];

        Assert.Equal(("right", true), (first.ActorId, first.Probability.Value > VertexCap.Most));
    }

    [Theory]
    [InlineData(-30, false)]
    [InlineData(30, true)]
    public void SoldTool_LosesExclusivityFromItsLeakDate(int daysAfterLeak, bool isCheap)
    {
        var leak = ScoringWorld.AsOf.AddDays(-100);
        var profiles = ProfileIndex.Of([Rich("owner"), .. Enumerable.Range(0, 20).Select(at => Rich($"a{at}"))]);
        var item = ScoringWorld.Item(SoftwareEvidence.Type, "owner-tool-1") with { LeakedOn = leak, Day = leak.AddDays(daysAfterLeak) };

        var assessment = Assess(profiles, [item]);
        var line = Assert.Single(assessment.Hypotheses.Single(hypothesis => hypothesis.ActorId == "owner").Contributions);

        Assert.Equal((isCheap, isCheap), (line.Final < 1, assessment.Warnings.Any(warning => warning.Code == "TOOL_LEAKED")));
    }

    [Fact]
    public void RepeatedStatements_FromManySources_AreNoSecondLink()
    {
        var profiles = ProfileIndex.Of([ScoringWorld.Actor("a", (WalletEvidence.Type, "w")), ScoringWorld.Actor("b", (WalletEvidence.Type, "x"))]);
        EvidenceItem once = ScoringWorld.Item(WalletEvidence.Type, "w");
        var many = Enumerable.Range(0, 50).Select(at => once with { Id = $"r{at}", Source = $"s{at}", Cluster = $"z{at}" });

        Assert.Equal(Total(profiles, [once], "a"), Total(profiles, [once, .. many], "a"));
    }

    // Thirty tools and thirty wallets that nobody else has.
    private static ActorProfile Rich(string id) =>
        ScoringWorld.Actor(id, [.. Enumerable.Range(0, 30).SelectMany(at => new (EvidenceType, string)[] { (SoftwareEvidence.Type, $"{id}-tool-{at}"), (WalletEvidence.Type, $"{id}-wallet-{at}") })]);

    private static Assessment Assess(ProfileIndex profiles, IReadOnlyList<EvidenceItem> items) => new ScoringWorld(profiles, items).Assess(Parameters);

    private static double Total(ProfileIndex profiles, IReadOnlyList<EvidenceItem> items, string actor) => Assess(profiles, items).Hypotheses.Single(hypothesis => hypothesis.ActorId == actor).Total;
}
