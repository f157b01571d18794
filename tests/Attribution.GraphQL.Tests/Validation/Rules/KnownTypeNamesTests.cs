using Attribution.GraphQL.Validation.Rules;

namespace Attribution.GraphQL.Tests.Validation.Rules;

public sealed class KnownTypeNamesTests
{
    [Fact]
    public void Validate_DocumentsOfTheRule_AnswersAsGraphQLJs() => Oracle.AssertAgrees("KnownTypeNames", new KnownTypeNames());

    [Theory]
    [InlineData("query ($a: Strin) { person { id } }", "1:12 Unknown type \"Strin\". Did you mean \"String\"?")]
    public void Validate_BrokenDocument_SaysWhatIsWrongAndWhere(string document, string expected) =>
        Assert.Equal(expected, Report.Of(new KnownTypeNames(), document));
}
