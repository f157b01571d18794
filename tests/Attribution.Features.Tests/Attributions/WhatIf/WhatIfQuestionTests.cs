using Attribution.Features.Attributions.EvidenceTypes;
using Attribution.Features.Attributions.Explanation;
using Attribution.Features.Attributions.Profiles;
using Attribution.Features.Attributions.Scoring;
using Attribution.Features.Attributions.WhatIf;

namespace Attribution.Features.Tests.Attributions.WhatIf;

public sealed class WhatIfQuestionTests
{
    private static readonly ProfileIndex Profiles = ProfileIndex.Of([ScoringWorld.Actor("a", (WalletEvidence.Type, "w"), (SoftwareEvidence.Type, "s")), ScoringWorld.Actor("b", (WalletEvidence.Type, "x"), (SoftwareEvidence.Type, "t"))]);

    private static readonly EvidenceItem Wallet = ScoringWorld.Item(WalletEvidence.Type, "w") with { Source = "bank", Cluster = "c-bank" };

    private static readonly EvidenceItem Software = ScoringWorld.Item(SoftwareEvidence.Type, "t") with { Source = "lab", Cluster = "c-lab" };

    [Fact]
    public void WithoutASource_SaysWhatIsLeft()
    {
        var answer = Ask(new CaseChange.WithoutSource("bank")).Answer;

        Assert.Contains(answer!.Lines, line => line is { ActorId: "a", Value: "w", After: 0, Before: > 0 }); // Something is left to assess.
        Assert.Contains(answer.Hypotheses, changed => changed.ActorId == "a" && changed.ProbabilityAfter < changed.ProbabilityBefore);
    }

    [Fact]
    public void WorseGrade_WeakensItsLineAlone()
    {
        var lines = Ask(new CaseChange.Regrade(Wallet.Id, ScoringWorld.GradeOf("E5"))).Answer!.Lines; // Something is left to assess.

        Assert.All(lines, line => Assert.Equal(("wallet", true), (line.TypeName, Math.Abs(line.After) < Math.Abs(line.Before))));
    }

    [Fact]
    public void NoChange_HasNoDifference()
    {
        var answer = Ask().Answer!; // The case itself can be assessed.

        Assert.Equal((0, 0), (answer.Hypotheses.Count, answer.Lines.Count));
    }

    [Fact]
    public void WithoutEverything_IsRefused() =>
        Assert.Equal("NO_EVIDENCE", Ask(new CaseChange.WithoutSource("bank"), new CaseChange.WithoutItem(Software.Id)).Refused?.Code);

    private static (WhatIfAnswer? Answer, AssessmentOutcome.Refused? Refused) Ask(params CaseChange[] changes)
    {
        EvidenceItem[] items = [Wallet, Software];
        return new WhatIfQuestion(Profiles, ScoringParameters.Default, CalibrationTable.Shipped).Ask(new ScoringWorld(Profiles, items).Assess(), items, changes);
    }
}
