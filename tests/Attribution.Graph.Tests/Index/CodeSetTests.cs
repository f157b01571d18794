using Attribution.Graph.Index;

namespace Attribution.Graph.Tests.Index;

public sealed class CodeSetTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 0)]
    [InlineData(0, 1)]
    [InlineData(20, 12)]
    [InlineData(20, 13)]
    [InlineData(0, 33)]
    [InlineData(33, 0)]
    public void Contains_AnyCode_IsOneOfTheFirstAndNoneOfTheSecond(int ofFirst, int ofSecond)
    {
        ushort[] only = [.. Enumerable.Range(0, ofFirst).Select(place => (ushort)(place * 2))];
        ushort[] except = [.. Enumerable.Range(0, ofSecond).Select(place => (ushort)(place * 3)).Append(ushort.MaxValue).TakeLast(ofSecond)];
        CodeSet codes = new(only, except);
        var all = Enumerable.Range(0, ushort.MaxValue + 1).Select(code => (ushort)code).ToArray();

        Assert.Equal(all.Where(code => (only.Length == 0 || only.Contains(code)) && !except.Contains(code)), all.Where(codes.Contains));
    }
}
