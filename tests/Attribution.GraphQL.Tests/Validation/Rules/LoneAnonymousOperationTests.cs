using Attribution.GraphQL.Validation.Rules;

namespace Attribution.GraphQL.Tests.Validation.Rules;

public sealed class LoneAnonymousOperationTests
{
    [Fact]
    public void Validate_DocumentsOfTheRule_AnswersAsGraphQLJs() => Oracle.AssertAgrees("LoneAnonymousOperation", new LoneAnonymousOperation());

    [Theory]
    [InlineData("{ person { id } } query A { person { id } }", "1:1 An operation without a name must be the only operation of the document.")]
    public void Validate_BrokenDocument_SaysWhatIsWrongAndWhere(string document, string expected) =>
        Assert.Equal(expected, Report.Of(new LoneAnonymousOperation(), document));
}
