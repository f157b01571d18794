using Attribution.Domain.Labels;

namespace Attribution.Domain.Tests.Labels;

public sealed class LabelJoinTests
{
    private const int Rounds = 500;

    [Fact]
    public void Join_AnyTwo_Commutes() => ForRandomLabels((a, b, _) => Assert.Equal(LabelJoin.Join(a, b), LabelJoin.Join(b, a)));

    [Fact]
    public void Join_AnyThree_Associates() => ForRandomLabels((a, b, c) =>
        Assert.Equal(LabelJoin.Join(LabelJoin.Join(a, b), c), LabelJoin.Join(a, LabelJoin.Join(b, c))));

    [Fact]
    public void Join_WhicheverComesFirst_HasItsRulesInOneOrder() => ForRandomLabels((a, b, c) => Assert.Equal(
        LabelJoin.JoinAll([a, b, c]).Audience,
        LabelJoin.JoinAll([c, b, a]).Audience));

    [Fact]
    public void Join_WithItself_ChangesNothing() => ForRandomLabels((a, _, _) => Assert.Equal(a, LabelJoin.Join(a, a)));

    [Fact]
    public void Join_AnyReader_IsNeverWiderThanAnInput()
    {
        Random random = new(20261122);
        DateTimeOffset now = new(2026, 6, 15, 0, 0, 0, TimeSpan.Zero);
        var seen = 0;
        for (var round = 0; round < 20_000; round++)
        {
            var (left, right, reader) = (LabelArbitraries.Label(random), LabelArbitraries.Label(random), LabelArbitraries.Reader(random));
            var joined = Visibility.IsVisible(LabelJoin.Join(left, right), reader, now);
            seen += joined ? 1 : 0;
            Assert.True(!joined || (Visibility.IsVisible(left, reader, now) && Visibility.IsVisible(right, reader, now)), $"round {round}");
        }

        Assert.True(seen > 10, "The property was never tried on a visible join.");
    }

    private static void ForRandomLabels(Action<HandlingLabel, HandlingLabel, HandlingLabel> check)
    {
        Random random = new(7);
        for (var round = 0; round < Rounds; round++)
        {
            check(LabelArbitraries.Label(random), LabelArbitraries.Label(random), LabelArbitraries.Label(random));
        }
    }
}
