using Attribution.GraphQL.Validation.Rules;

namespace Attribution.GraphQL.Tests.Validation.Rules;

public sealed class KnownDirectivesTests
{
    [Fact]
    public void Validate_DocumentsOfTheRule_AnswersAsGraphQLJs() => Oracle.AssertAgrees("KnownDirectives", new KnownDirectives());

    [Theory]
    [InlineData(
        "{ person @onQuery { id @onFeld } }",
        "1:10 Directive \"@onQuery\" may not stand on FIELD; it may stand on QUERY.\n1:24 Unknown directive \"@onFeld\". Did you mean \"onField\" or \"oneOf\"?")]
    public void Validate_BrokenDocument_SaysWhatIsWrongAndWhere(string document, string expected) =>
        Assert.Equal(expected, Report.Of(new KnownDirectives(), document));
}
