using Attribution.GraphQL.Validation.Rules;

namespace Attribution.GraphQL.Tests.Validation.Rules;

public sealed class UniqueInputFieldNamesTests
{
    [Fact]
    public void Validate_DocumentsOfTheRule_AnswersAsGraphQLJs() => Oracle.AssertAgrees("UniqueInputFieldNames", new UniqueInputFieldNames());

    [Theory]
    [InlineData("{ values(range: { from: 1, from: 2 }) }", "1:19 1:28 There is more than one input field \"from\".")]
    public void Validate_BrokenDocument_SaysWhatIsWrongAndWhere(string document, string expected) =>
        Assert.Equal(expected, Report.Of(new UniqueInputFieldNames(), document));
}
