using Attribution.GraphQL.Validation.Rules;

namespace Attribution.GraphQL.Tests.Validation.Rules;

public sealed class VariablesAreInputTypesTests
{
    [Fact]
    public void Validate_DocumentsOfTheRule_AnswersAsGraphQLJs() => Oracle.AssertAgrees("VariablesAreInputTypes", new VariablesAreInputTypes());

    [Theory]
    [InlineData("query ($a: [Host!]!) { person { id } }", "1:12 Variable \"$a\" cannot have type \"[Host!]!\", which is not an input type.")]
    public void Validate_BrokenDocument_SaysWhatIsWrongAndWhere(string document, string expected) =>
        Assert.Equal(expected, Report.Of(new VariablesAreInputTypes(), document));
}
