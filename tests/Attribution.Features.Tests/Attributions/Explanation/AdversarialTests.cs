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
        var profiles = ProfileIndex.Of([ScoringWorld.Actor("framed", values), ScoringWorld.Actor("other", (TechniqueEvidence.Type, "T1059"), (TechniqueEvidence.Type, "T1105"))]);
        EvidenceItem honest = ScoringWorld.Item(TechniqueEvidence.Type, "T1059");
        var stuffed = values.Select((value, at) => ScoringWorld.Item(value.Type, value.Item2, "E5") with { Cluster = $"c{at}" });

        var before = Total(profiles, [honest], "framed");
        var after = Total(profiles, [honest, .. stuffed], "framed");

        Assert.InRange(after - before, 0, Parameters.FamilyCap + 1e-9);
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
            new ActorProfile("right", [new(SoftwareEvidence.Type, "OnlyTheirs"), new(WalletEvidence.Type, "w1"), new(SoftwareEvidence.Type, "Second"), new(WalletEvidence.Type, "w2")]) { Cases = 20 },
            .. Enumerable.Range(0, 4).Select(at => ScoringWorld.Actor($"a{at}", (SoftwareEvidence.Type, $"tool{at}"), (WalletEvidence.Type, $"x{at}")))]);

        var first = Assess(profiles, [ScoringWorld.Item(SoftwareEvidence.Type, "OnlyTheirs"), ScoringWorld.Item(WalletEvidence.Type, "w1"), ScoringWorld.Item(SoftwareEvidence.Type, "Second"), ScoringWorld.Item(WalletEvidence.Type, "w2")]).Hypotheses[0];

        Assert.Equal(("right", true), (first.ActorId, first.Probability.Value > VertexCap.Most));
    }

    [Theory]
    [InlineData(-30, false)]
    [InlineData(30, true)]
    public void SoldTool_LosesExclusivityFromItsLeakDate(int daysAfterLeak, bool isCheap)
    {
        var leak = ScoringWorld.AsOf.AddDays(-100);
        var profiles = ProfileIndex.Of([ScoringWorld.Actor("owner", (SoftwareEvidence.Type, "Sold"), (SoftwareEvidence.Type, "x")), .. Enumerable.Range(0, 20).Select(at => ScoringWorld.Actor($"a{at}", (SoftwareEvidence.Type, $"t{at}")))]);
        var item = ScoringWorld.Item(SoftwareEvidence.Type, "Sold") with { LeakedOn = leak, Day = leak.AddDays(daysAfterLeak) };

        var assessment = Assess(profiles, [item]);
        var line = Assert.Single(assessment.Hypotheses.Single(hypothesis => hypothesis.ActorId == "owner").Contributions);

        Assert.Equal((isCheap, isCheap), (line.Final < 0.6, assessment.Warnings.Any(warning => warning.Code == "TOOL_LEAKED")));
    }

    [Fact]
    public void RepeatedStatements_FromManySources_AreNoSecondLink()
    {
        var profiles = ProfileIndex.Of([ScoringWorld.Actor("a", (WalletEvidence.Type, "w")), ScoringWorld.Actor("b", (WalletEvidence.Type, "x"))]);
        EvidenceItem once = ScoringWorld.Item(WalletEvidence.Type, "w");
        var many = Enumerable.Range(0, 50).Select(at => once with { Id = $"r{at}", Source = $"s{at}", Cluster = $"z{at}" });

        Assert.Equal(Total(profiles, [once], "a"), Total(profiles, [once, .. many], "a"));
    }

    private static Assessment Assess(ProfileIndex profiles, IReadOnlyList<EvidenceItem> items) => new ScoringWorld(profiles, items).Assess(Parameters);

    private static double Total(ProfileIndex profiles, IReadOnlyList<EvidenceItem> items, string actor) => Assess(profiles, items).Hypotheses.Single(hypothesis => hypothesis.ActorId == actor).Total;
}
