using Attribution.GraphQL.Validation.Rules;

namespace Attribution.GraphQL.Tests.Validation.Rules;

public sealed class UniqueVariableNamesTests
{
    [Fact]
    public void Validate_DocumentsOfTheRule_AnswersAsGraphQLJs() => Oracle.AssertAgrees("UniqueVariableNames", new UniqueVariableNames());

    [Theory]
    [InlineData("query ($a: Int, $a: Int) { person { id } }", "1:9 1:18 There is more than one variable \"$a\".")]
    public void Validate_BrokenDocument_SaysWhatIsWrongAndWhere(string document, string expected) =>
        Assert.Equal(expected, Report.Of(new UniqueVariableNames(), document));
}
