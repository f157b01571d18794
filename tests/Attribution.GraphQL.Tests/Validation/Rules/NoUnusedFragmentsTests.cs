using Attribution.GraphQL.Validation.Rules;

namespace Attribution.GraphQL.Tests.Validation.Rules;

public sealed class NoUnusedFragmentsTests
{
    [Fact]
    public void Validate_DocumentsOfTheRule_AnswersAsGraphQLJs() => Oracle.AssertAgrees("NoUnusedFragments", new NoUnusedFragments());

    [Theory]
    [InlineData("{ person { id } } fragment A on Person { id }", "1:19 Fragment \"A\" is never used.")]
    public void Validate_BrokenDocument_SaysWhatIsWrongAndWhere(string document, string expected) =>
        Assert.Equal(expected, Report.Of(new NoUnusedFragments(), document));
}
