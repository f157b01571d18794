using Attribution.Domain.Grades;
using Attribution.Features.Attributions.Scoring;

namespace Attribution.Features.Tests.Attributions.Scoring;

public sealed class ReliabilityTests
{
    [Theory]
    [InlineData("A1", 1.0)]
    [InlineData("B2", 0.81)]
    [InlineData("C3", 0.525)]
    [InlineData("E5", 0.03)]
    public void Grades_AreReliabilityTimesCredibility(string grade, double expected) =>
        Assert.Equal(GenuineShare.Known(expected), Rounded(new Reliability([]).Of(ScoringWorld.GradeOf(grade))));

    [Fact]
    public void Ungraded_TakesTheMeanOfTheCase_AndIsUncertainOverTheRange()
    {
        Reliability reliability = new([ScoringWorld.Item(Features.Attributions.EvidenceTypes.WalletEvidence.Type, "w", "A2"), ScoringWorld.Item(Features.Attributions.EvidenceTypes.WalletEvidence.Type, "x", "C2")]);

        Assert.Equal(new GenuineShare(0.7875, 0.03, 1), Rounded(reliability.Of(Grade.Ungraded)));
    }

    [Theory]
    [InlineData(3.0, 1.0, 3.0)]
    [InlineData(3.0, 0.0, 0.0)]
    [InlineData(-2.0, 0.0, 0.0)]
    [InlineData(50.0, 0.5, 49.307)]
    [InlineData(800.0, 0.5, 799.307)]
    [InlineData(-800.0, 0.5, -0.693)]
    public void Mix_IsTheMixture_WithoutOverflow(double weight, double genuine, double expected) => Assert.Equal(expected, Reliability.Mix(weight, genuine), 3);

    private static GenuineShare Rounded(GenuineShare share) => new(Math.Round(share.Mean, 4), Math.Round(share.Low, 4), Math.Round(share.High, 4));
}
