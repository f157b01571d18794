using Attribution.GraphQL.Validation.Rules;

namespace Attribution.GraphQL.Tests.Validation.Rules;

public sealed class KnownArgumentNamesTests
{
    [Fact]
    public void Validate_DocumentsOfTheRule_AnswersAsGraphQLJs() => Oracle.AssertAgrees("KnownArgumentNames", new KnownArgumentNames());

    [Theory]
    [InlineData(
        "{ person { name(shrt: true) @skip(if: true, unless: false) } }",
        "1:17 Field \"Person.name\" has no argument \"shrt\". Did you mean \"short\"?\n1:45 Directive \"@skip\" has no argument \"unless\".")]
    public void Validate_BrokenDocument_SaysWhatIsWrongAndWhere(string document, string expected) =>
        Assert.Equal(expected, Report.Of(new KnownArgumentNames(), document));
}
