using Attribution.GraphQL.Validation.Rules;

namespace Attribution.GraphQL.Tests.Validation.Rules;

public sealed class ProvidedRequiredArgumentsTests
{
    [Fact]
    public void Validate_DocumentsOfTheRule_AnswersAsGraphQLJs() => Oracle.AssertAgrees("ProvidedRequiredArguments", new ProvidedRequiredArguments());

    [Theory]
    [InlineData(
        "{ needs(a: 1) person @needs { id } }",
        "1:3 Field \"needs\" needs its argument \"b\" of type \"String!\".\n1:22 Directive \"@needs\" needs its argument \"name\" of type \"String!\".")]
    public void Validate_BrokenDocument_SaysWhatIsWrongAndWhere(string document, string expected) =>
        Assert.Equal(expected, Report.Of(new ProvidedRequiredArguments(), document));
}
