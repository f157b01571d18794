using Attribution.Domain.Grades;
using Attribution.Features.Attributions.EvidenceTypes;
using Attribution.Features.Attributions.Explanation;
using Attribution.Features.Attributions.Profiles;
using Attribution.Features.Attributions.Scoring;

namespace Attribution.Features.Tests.Attributions.Explanation;

public sealed class BadInputTests
{
    private static readonly ProfileIndex Two = ProfileIndex.Of([ScoringWorld.Actor("a", (WalletEvidence.Type, "w")), ScoringWorld.Actor("b", (WalletEvidence.Type, "x"))]);

    [Fact]
    public void Case_WithoutEvidence_IsRefused() => Assert.Equal("NO_EVIDENCE", Code(Two, []));

    [Fact]
    public void Case_OfHubsAlone_IsRefusedWithTheRule()
    {
        var outcome = new ScoringWorld(Two, [ScoringWorld.Item(WalletEvidence.Type, "w") with { HubRule = "mixer" }]).Outcome();

        Assert.Equal(new AssessmentOutcome.Refused("NO_USABLE_EVIDENCE", "All 1 items are shared hubs or excluded: mixer."), outcome);
    }

    [Fact]
    public void Actors_WithEmptyProfiles_AreNoCandidates() =>
        Assert.Equal("NO_CANDIDATES", Code(ProfileIndex.Of([new ActorProfile("a", [])]), [ScoringWorld.Item(WalletEvidence.Type, "w")]));

    [Fact]
    public void EmptyProfiles_BesideOthers_AreWarnedOf()
    {
        var profiles = ProfileIndex.Of([new ActorProfile("empty", []), ScoringWorld.Actor("a", (WalletEvidence.Type, "w"))]);

        var assessment = new ScoringWorld(profiles, [ScoringWorld.Item(WalletEvidence.Type, "w")]).Assess();

        Assert.Equal((1, true), (assessment.Candidates, assessment.Warnings.Any(warning => warning.Code == "EMPTY_PROFILES")));
    }

    [Fact]
    public void Items_WithoutDatesAndGrades_AreAnsweredAndWarnedOf()
    {
        var assessment = new ScoringWorld(Two, [ScoringWorld.Item(WalletEvidence.Type, "w") with { Day = null, Grade = Grade.Ungraded }]).Assess();

        Assert.Equal(["UNDATED", "UNGRADED"], assessment.Warnings.Select(warning => warning.Code).Where(code => code.StartsWith("UN", StringComparison.Ordinal)));
    }

    [Fact]
    public void Dates_ThatContradict_AreNotAgedAndWarnedOf()
    {
        ActorProfile odd = new("odd", [new(WalletEvidence.Type, "w") { FirstSeen = ScoringWorld.AsOf, LastSeen = ScoringWorld.AsOf.AddDays(-900) }]);

        var assessment = new ScoringWorld(ProfileIndex.Of([odd, ScoringWorld.Actor("b", (WalletEvidence.Type, "x"))]), [ScoringWorld.Item(WalletEvidence.Type, "w")]).Assess();

        Assert.Equal((null, true), (assessment.Hypotheses.Single(hypothesis => hypothesis.ActorId == "odd").Contributions[0].AgeDays, assessment.Warnings.Any(warning => warning.Code == "DATES_CONTRADICT")));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(1.5)]
    [InlineData(double.NaN)]
    public void Prevalence_OutOfRange_IsRefused(double prevalence) =>
        Assert.Equal("INVALID_EVIDENCE", Code(Two, [ScoringWorld.Item(WalletEvidence.Type, "w") with { GlobalPrevalence = prevalence }]));

    [Fact]
    public void Value_Empty_IsRefused() => Assert.Equal("INVALID_EVIDENCE", Code(Two, [ScoringWorld.Item(WalletEvidence.Type, "")]));

    [Theory]
    [InlineData(100_000, null)]
    [InlineData(100_001, "TOO_MUCH_EVIDENCE")]
    public void HundredThousandItems_AreAnswered_MoreAreRefused(int count, string? code)
    {
        List<EvidenceItem> items = [.. Enumerable.Range(0, count).Select(at => ScoringWorld.Item(WalletEvidence.Type, $"w{at}") with { Cluster = $"c{at % 50}" })];

        Assert.Equal(code, (new ScoringWorld(Two, items).Outcome(ScoringParameters.Default with { Draws = 5 }) as AssessmentOutcome.Refused)?.Code);
    }

    private static string? Code(ProfileIndex profiles, IReadOnlyList<EvidenceItem> items) => (new ScoringWorld(profiles, items).Outcome() as AssessmentOutcome.Refused)?.Code;
}
