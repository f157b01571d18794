using Attribution.GraphQL.Types.Filters;

namespace Attribution.GraphQL.Tests.Types.Filters;

public sealed class EqualityFilterTests
{
    public static TheoryData<int?, int[]?, int[]?> Filters { get; } = new()
    {
        { null, null, null },
        { 2, null, [2] },
        { null, [3, 1, 3], [3, 1] },
        { null, [], [] },
        { 2, [1, 2], [2] },
        { 2, [1, 3], [] },
    };

    [Theory]
    [MemberData(nameof(Filters))]
    public void Passing_AllConditionsTogether_AreTheValuesThatMatch(int? eq, int[]? among, int[]? passing)
    {
        EqualityFilter<int> filter = new() { Eq = eq, In = among };
        Assert.Equal(passing, filter.Passing());
        Assert.Equal(Enumerable.Range(0, 5).Where(each => passing?.Contains(each) ?? true), Enumerable.Range(0, 5).Where(filter.Matches));
    }
}
