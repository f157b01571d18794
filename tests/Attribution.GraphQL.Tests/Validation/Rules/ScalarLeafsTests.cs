using Attribution.GraphQL.Validation.Rules;

namespace Attribution.GraphQL.Tests.Validation.Rules;

public sealed class ScalarLeafsTests
{
    [Fact]
    public void Validate_DocumentsOfTheRule_AnswersAsGraphQLJs() => Oracle.AssertAgrees("ScalarLeafs", new ScalarLeafs());

    [Theory]
    [InlineData(
        "{ person { id { x } friend } }",
        "1:15 Field \"id\" has no fields to select: its type is \"ID!\".\n1:21 Field \"friend\" of type \"Person\" needs a selection of its fields: \"friend { … }\".")]
    public void Validate_BrokenDocument_SaysWhatIsWrongAndWhere(string document, string expected) =>
        Assert.Equal(expected, Report.Of(new ScalarLeafs(), document));
}
