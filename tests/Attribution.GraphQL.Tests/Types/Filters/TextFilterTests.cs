using Attribution.GraphQL.Types.Filters;

namespace Attribution.GraphQL.Tests.Types.Filters;

public sealed class TextFilterTests
{
    [Theory]
    [InlineData(null, null, "PL", true)]
    [InlineData("pl", null, "PL", true)]
    [InlineData("RO", null, "PL", false)]
    [InlineData(null, "ro,pl", "PL", true)]
    [InlineData(null, "ro", "PL", false)]
    [InlineData("PL", "RO", "PL", false)]
    [InlineData("", null, "PL", false)]
    public void Matches_Text_InAnyCase(string? only, string? some, string text, bool expected) =>
        Assert.Equal(expected, new TextFilter { Eq = only, In = some?.Split(',') }.Matches(text));
}
