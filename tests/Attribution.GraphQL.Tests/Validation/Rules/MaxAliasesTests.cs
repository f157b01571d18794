using Attribution.GraphQL.Validation;
using Attribution.GraphQL.Validation.Rules;

namespace Attribution.GraphQL.Tests.Validation.Rules;

public sealed class MaxAliasesTests
{
    [Theory]
    [InlineData(3, "")]
    [InlineData(2, "1:85 The document has more than 2 aliases.")]
    [InlineData(0, "1:3 The document has more than 0 aliases.")]
    public void Validate_ThreeAliasesInOperationAndFragment_CountsAll(int limit, string expected) =>
        Assert.Equal(
            expected,
            Report.Of(
                new MaxAliases(),
                "{ a: person { id ... { b: name } } person { ...F ...F } } fragment F on Person { id c: name }",
                new ValidationOptions { MaxAliases = limit }));

    [Fact]
    public void Validate_Default_AllowsAHundred()
    {
        Assert.Equal(string.Empty, Report.Of(new MaxAliases(), Aliases(100)));
        Assert.EndsWith("The document has more than 100 aliases.", Report.Of(new MaxAliases(), Aliases(101)), StringComparison.Ordinal);
    }

    private static string Aliases(int count) => $"{{ {string.Join(' ', Enumerable.Range(0, count).Select(i => $"a{i}: __typename"))} }}";
}
