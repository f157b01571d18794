using Attribution.GraphQL.Validation.Rules;

namespace Attribution.GraphQL.Tests.Validation.Rules;

public sealed class UniqueOperationNamesTests
{
    [Fact]
    public void Validate_DocumentsOfTheRule_AnswersAsGraphQLJs() => Oracle.AssertAgrees("UniqueOperationNames", new UniqueOperationNames());

    [Theory]
    [InlineData("query A { person { id } } query A { person { id } }", "1:7 1:33 There is more than one operation named \"A\".")]
    public void Validate_BrokenDocument_SaysWhatIsWrongAndWhere(string document, string expected) =>
        Assert.Equal(expected, Report.Of(new UniqueOperationNames(), document));
}
