using Attribution.GraphQL.Validation;
using Attribution.GraphQL.Validation.Rules;

namespace Attribution.GraphQL.Tests.Validation.Rules;

public sealed class MaxDepthTests
{
    private const string TooDeep = "1:1 The operation nests fields deeper than 3 levels.";

    [Theory]
    [InlineData("{ person { friend { id } } }", "")]
    [InlineData("{ person { friend { friend { id } } } }", TooDeep)]
    [InlineData("{ ... { ... on Query { person { ... { friend { ... on Person { id } } } } } } }", "")]
    [InlineData("{ ...A } fragment A on Query { person { ...B } } fragment B on Person { friend { id } }", "")]
    [InlineData("{ ...A } fragment A on Query { person { ...B } } fragment B on Person { friend { ...C id } } fragment C on Person { address { street } }", TooDeep)]
    [InlineData("{ person { id ...A } } fragment A on Person { friend { ...A } }", "")]
    [InlineData("{ __schema { types { fields { type { ofType { name } } } } } }", "")]
    public void Validate_LimitOfThree_CountsFieldsThroughFragments(string document, string expected) =>
        Assert.Equal(expected, Report.Of(new MaxDepth(), document, new ValidationOptions { MaxDepth = 3 }));

    [Fact]
    public void Validate_Default_AllowsThirtyTwoLevels()
    {
        Assert.Equal(string.Empty, Report.Of(new MaxDepth(), Nest(32)));
        Assert.Equal("1:1 The operation nests fields deeper than 32 levels.", Report.Of(new MaxDepth(), Nest(33)));
    }

    private static string Nest(int depth) => $"{string.Concat(Enumerable.Repeat("{ a ", depth))}{new string('}', depth)}";
}
