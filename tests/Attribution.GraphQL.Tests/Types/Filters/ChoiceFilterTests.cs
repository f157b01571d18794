using Attribution.GraphQL.Types.Filters;

namespace Attribution.GraphQL.Tests.Types.Filters;

public sealed class ChoiceFilterTests
{
    public static TheoryData<int?, int[]?, int[]?, int[]?, int[]> Filters { get; } = new()
    {
        { null, null, null, null, [] },
        { 2, null, null, [2], [] },
        { null, [3, 1, 3], null, [3, 1], [] },
        { null, [], null, [], [] },
        { null, null, [2, 2], null, [2] },
        { null, null, [], null, [] },
        { null, [1, 2], [2], [1], [2] },
        { 1, null, [1], [], [1] },
        { 1, [2], null, [], [] },
    };

    [Theory]
    [MemberData(nameof(Filters))]
    public void Conditions_GivenTogether_AllHold(int? eq, int[]? among, int[]? nin, int[]? passing, int[] leftOut)
    {
        ChoiceFilter<int> filter = new() { Eq = eq, In = among, Nin = nin };
        Assert.Equal(passing, filter.Passing());
        Assert.Equal(leftOut, filter.LeftOut());
        var matching = Enumerable.Range(0, 5).Where(each => (passing?.Contains(each) ?? true) && !leftOut.Contains(each));
        Assert.Equal(matching, Enumerable.Range(0, 5).Where(filter.Matches));
    }
}
