using Attribution.Features.Attributions.Scoring;
using FsCheck;
using FsCheck.Fluent;

namespace Attribution.Features.Tests.Attributions.Scoring;

public sealed class DependenceRuleTests
{
    [Fact]
    public void Discount_OrdersByStrength()
    {
        var discounted = new double[4];
        DependenceRule.Discount([1, -4, 2, 0.5], 0.5, discounted);

        Assert.Equal([0.25, -4, 1, 0.0625], discounted);
    }

    [Fact]
    public void Discount_OfOneWeight_FallsFromPlaceToPlace()
    {
        var discounted = new double[3];
        DependenceRule.Discount([-2, -2, -2], 0.5, discounted);

        Assert.Equal([-2, -1, -0.5], discounted);
    }

    [Theory]
    [InlineData(10)]
    [InlineData(24)]
    [InlineData(25)]
    [InlineData(300)]
    public void Order_AnyLength_FallsInStrengthWithCounterEvidenceFirst(int count)
    {
        Random random = new(count);
        double[] weights = [.. Enumerable.Range(0, count).Select(_ => random.Next(-3, 4) / 2.0)];
        var places = new int[count];

        DependenceRule.Order(weights, places);

        Assert.Equal(weights.OrderByDescending(Math.Abs).ThenBy(Math.Sign), places.Select(place => weights[place]));
        Assert.Equal(Enumerable.Range(0, count), places.Order());
    }

    [Fact]
    public void Discount_SumOfAnyOrder_IsTheSame() => Prop.ForAll<int[]>(whole =>
    {
        var weights = whole.Select(value => value % 5 / 2.0).ToArray();
        return Math.Abs(Sum(weights) - Sum([.. weights.Reverse()])) < 1e-12;
    }).QuickCheckThrowOnFailure();

    private static double Sum(double[] weights)
    {
        var discounted = new double[weights.Length];
        if (weights.Length > 0)
        {
            DependenceRule.Discount(weights, 0.5, discounted);
        }

        return discounted.Order().Sum();
    }
}
