using Attribution.GraphQL.Validation.Rules;

namespace Attribution.GraphQL.Tests.Validation.Rules;

public sealed class UniqueFragmentNamesTests
{
    [Fact]
    public void Validate_DocumentsOfTheRule_AnswersAsGraphQLJs() => Oracle.AssertAgrees("UniqueFragmentNames", new UniqueFragmentNames());

    [Theory]
    [InlineData(
        "{ ...A } fragment A on Query { person { id } } fragment A on Query { firm { id } }",
        "1:19 1:57 There is more than one fragment named \"A\".")]
    public void Validate_BrokenDocument_SaysWhatIsWrongAndWhere(string document, string expected) =>
        Assert.Equal(expected, Report.Of(new UniqueFragmentNames(), document));
}
