using Attribution.Graph.Index;
using Attribution.Graph.Paths;

namespace Attribution.Graph.Tests.Paths;

public sealed class HopChoiceTests
{
    [Theory]
    [InlineData(false, Direction.Outgoing)]
    [InlineData(true, Direction.Incoming)]
    public void TryTake_BothWaysAlike_TakesTheOneAlongThePath(bool reversed, Direction expected)
    {
        var (choice, hop) = Joined(PathRank.Shortest, Direction.Both, Hop(Direction.Incoming, 50, 1), Hop(Direction.Outgoing, 50, 1));
        Assert.True(choice.TryTake(hop, reversed, long.MinValue, -1, out var taken));
        Assert.Equal(expected, taken.Direction);
    }

    [Fact]
    public void TryTake_ManyParallels_TakesTheMostConfidentInWhateverOrderTheyCome()
    {
        foreach (sbyte[] confidences in (sbyte[][])[[90, 20, 50], [20, 50, 90], [50, 90, 20]])
        {
            var (choice, hop) = Joined(PathRank.Shortest, Direction.Both, [.. confidences.Select(confidence => Hop(Direction.Outgoing, confidence, 1))]);
            Assert.Equal((true, 90), (choice.TryTake(hop, false, long.MinValue, 90, out var taken), taken.Confidence));
            Assert.False(choice.TryTake(hop, false, long.MinValue, 91, out _));
        }
    }

    [Fact]
    public void TryTake_DirectionAsked_PassesOverTheOther()
    {
        var (choice, hop) = Joined(PathRank.Shortest, Direction.Outgoing, Hop(Direction.Incoming, 90, 1), Hop(Direction.Outgoing, 20, 1));
        Assert.Equal((true, 20), (choice.TryTake(hop, false, long.MinValue, -1, out var along), along.Confidence));
        Assert.Equal((true, 90), (choice.TryTake(hop, true, long.MinValue, -1, out var against), against.Confidence));
    }

    [Fact]
    public void Chronological_Parallels_GiveTheEarliestFromATimeAndTheLatestUpToOne()
    {
        var (choice, hop) = Joined(PathRank.Chronological, Direction.Both, Hop(Direction.Outgoing, 10, 20), Hop(Direction.Outgoing, 90, 30), Hop(Direction.Outgoing, 50, 10));
        Assert.Equal((true, 20), (choice.TryTake(hop, false, 11, -1, out var taken), taken.Start));
        Assert.False(choice.TryTake(hop, false, 31, -1, out _));
        Assert.Equal((20L, (long?)null), (choice.LatestStart(hop, false, 29), choice.LatestStart(hop, false, 9)));
    }

    private static PathHop Hop(Direction direction, sbyte confidence, long start) => new(1, -1, 7, direction, confidence, start, start);

    private static (HopChoice Choice, PathHop First) Joined(PathRank rank, Direction direction, params PathHop[] hops)
    {
        HopChoice choice = new(new PathQuery { From = [1], To = [2], Rank = rank, Filter = new RelationshipFilter { Direction = direction } });
        var first = hops[0];
        foreach (var hop in hops.Skip(1))
        {
            first = choice.Join(first, hop);
        }

        return (choice, first);
    }
}
