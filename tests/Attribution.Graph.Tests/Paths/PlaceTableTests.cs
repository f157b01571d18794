using Attribution.Graph.Paths;

namespace Attribution.Graph.Tests.Paths;

public sealed class PlaceTableTests
{
    [Fact]
    public void Rent_AfterAnotherSearch_IsEmpty()
    {
        using (var used = PlaceTable.Rent(100))
        {
            used.Add(7, 0);
            used.Add(100, 1);
            Assert.Equal((0, 1, -1), (used[7], used[100], used[8]));
        }

        using var next = PlaceTable.Rent(100);
        Assert.Equal((-1, -1), (next[7], next[100]));
    }

    [Fact]
    public void Rent_TwoAtOnce_AreApart()
    {
        using var first = PlaceTable.Rent(10);
        using var second = PlaceTable.Rent(10);
        first.Add(3, 5);
        Assert.Equal((5, -1), (first[3], second[3]));
    }
}
