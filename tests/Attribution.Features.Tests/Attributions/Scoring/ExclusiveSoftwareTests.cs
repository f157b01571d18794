using Attribution.Features.Attributions.EvidenceTypes;
using Attribution.Features.Attributions.Profiles;
using Attribution.Features.Attributions.Scoring;

namespace Attribution.Features.Tests.Attributions.Scoring;

public sealed class ExclusiveSoftwareTests
{
    [Fact]
    public void Board_OneActorAloneHasTheSoftware_WeighsItMoreForAndAgainstThanWhatTwoHave()
    {
        var alone = WeightsOf(Item("own"));
        var shared = WeightsOf(Item("shared"));
        Assert.True(alone.Holder > shared.Holder, $"{alone.Holder} > {shared.Holder}");
        Assert.True(alone.Other < shared.Other, $"{alone.Other} < {shared.Other}");
    }

    [Fact]
    public void Board_TheSoftwareWasLeaked_CountsAgainstOthersAsSharedSoftwareDoes()
    {
        var leaked = WeightsOf(Item("own") with { LeakedOn = ScoringWorld.AsOf.AddDays(-100) });
        Assert.Equal(WeightsOf(Item("shared")).Other, leaked.Other);
        Assert.True(leaked.Holder < WeightsOf(Item("own")).Holder);
    }

    [Fact]
    public void Board_TheSecondHolderIsExcluded_TheSoftwareIsTheFirstOnesAlone()
    {
        var board = ScoreBoard.Of(Profiles, new HashSet<string> { "second" }, [Item("shared")], ScoringParameters.Default);
        Assert.True(board.Rows.Background(0).IsExclusive);
    }

    private static ProfileIndex Profiles { get; } = ProfileIndex.Of(
    [
        ScoringWorld.Actor("first", Software("own"), Software("shared"), Software("a"), Software("b")),
        ScoringWorld.Actor("second", Software("shared"), Software("c"), Software("d"), Software("e")),
        ScoringWorld.Actor("third", Software("f"), Software("g"), Software("h"), Software("i")),
    ]);

    private static (EvidenceType Type, string Value) Software(string name) => (SoftwareEvidence.Type, name);

    private static EvidenceItem Item(string value) => ScoringWorld.Item(SoftwareEvidence.Type, value);

    private static (double Holder, double Other) WeightsOf(EvidenceItem item)
    {
        var board = ScoreBoard.Of(Profiles, new HashSet<string>(), [item], ScoringParameters.Default);
        return (board.FinalWeights(0)[0], board.FinalWeights(2)[0]);
    }
}
