using Attribution.GraphQL.Validation.Rules;

namespace Attribution.GraphQL.Tests.Validation.Rules;

public sealed class KnownFragmentNamesTests
{
    [Fact]
    public void Validate_DocumentsOfTheRule_AnswersAsGraphQLJs() => Oracle.AssertAgrees("KnownFragmentNames", new KnownFragmentNames());

    [Theory]
    [InlineData("{ ...A }", "1:6 There is no fragment \"A\".")]
    public void Validate_BrokenDocument_SaysWhatIsWrongAndWhere(string document, string expected) =>
        Assert.Equal(expected, Report.Of(new KnownFragmentNames(), document));
}
