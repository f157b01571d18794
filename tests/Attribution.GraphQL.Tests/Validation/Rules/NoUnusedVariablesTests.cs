using Attribution.GraphQL.Validation.Rules;

namespace Attribution.GraphQL.Tests.Validation.Rules;

public sealed class NoUnusedVariablesTests
{
    [Fact]
    public void Validate_DocumentsOfTheRule_AnswersAsGraphQLJs() => Oracle.AssertAgrees("NoUnusedVariables", new NoUnusedVariables());

    [Theory]
    [InlineData("query ($a: Int) { person { id } }", "1:8 Variable \"$a\" is never used.")]
    public void Validate_BrokenDocument_SaysWhatIsWrongAndWhere(string document, string expected) =>
        Assert.Equal(expected, Report.Of(new NoUnusedVariables(), document));
}
