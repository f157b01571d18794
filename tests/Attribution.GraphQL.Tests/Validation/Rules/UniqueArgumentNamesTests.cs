using Attribution.GraphQL.Validation.Rules;

namespace Attribution.GraphQL.Tests.Validation.Rules;

public sealed class UniqueArgumentNamesTests
{
    [Fact]
    public void Validate_DocumentsOfTheRule_AnswersAsGraphQLJs() => Oracle.AssertAgrees("UniqueArgumentNames", new UniqueArgumentNames());

    [Theory]
    [InlineData("{ values(int: 1, int: 2) }", "1:10 1:18 There is more than one argument \"int\".")]
    public void Validate_BrokenDocument_SaysWhatIsWrongAndWhere(string document, string expected) =>
        Assert.Equal(expected, Report.Of(new UniqueArgumentNames(), document));
}
