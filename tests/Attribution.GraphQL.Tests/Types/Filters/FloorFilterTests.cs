using Attribution.GraphQL.Types.Filters;

namespace Attribution.GraphQL.Tests.Types.Filters;

public sealed class FloorFilterTests
{
    [Theory]
    [InlineData(null, 0, true)]
    [InlineData(5, 5, true)]
    [InlineData(5, 6, true)]
    [InlineData(5, 4, false)]
    public void Matches_Value_IfItIsNotBelow(int? lowest, int value, bool expected) => Assert.Equal(expected, new FloorFilter<int> { Gte = lowest }.Matches(value));
}
