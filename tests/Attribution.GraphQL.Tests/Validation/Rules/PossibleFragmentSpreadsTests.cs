using Attribution.GraphQL.Validation.Rules;

namespace Attribution.GraphQL.Tests.Validation.Rules;

public sealed class PossibleFragmentSpreadsTests
{
    [Fact]
    public void Validate_DocumentsOfTheRule_AnswersAsGraphQLJs() => Oracle.AssertAgrees("PossibleFragmentSpreads", new PossibleFragmentSpreads());

    [Theory]
    [InlineData(
        "{ person { ... on Host { id } ...F } } fragment F on Lonely { alone }",
        "1:12 A value of type \"Person\" can never be of type \"Host\".\n1:31 Fragment \"F\" cannot be spread here: a value of type \"Person\" can never be of type \"Lonely\".")]
    public void Validate_BrokenDocument_SaysWhatIsWrongAndWhere(string document, string expected) =>
        Assert.Equal(expected, Report.Of(new PossibleFragmentSpreads(), document));
}
