using Attribution.GraphQL.Validation.Rules;

namespace Attribution.GraphQL.Tests.Validation.Rules;

public sealed class NoUndefinedVariablesTests
{
    [Fact]
    public void Validate_DocumentsOfTheRule_AnswersAsGraphQLJs() => Oracle.AssertAgrees("NoUndefinedVariables", new NoUndefinedVariables());

    [Theory]
    [InlineData("{ host(id: $a) { id } }", "1:12 1:1 Variable \"$a\" is not declared by the operation.")]
    [InlineData("query A { host(id: $a) { id } }", "1:20 1:1 Variable \"$a\" is not declared by operation \"A\".")]
    public void Validate_BrokenDocument_SaysWhatIsWrongAndWhere(string document, string expected) =>
        Assert.Equal(expected, Report.Of(new NoUndefinedVariables(), document));
}
