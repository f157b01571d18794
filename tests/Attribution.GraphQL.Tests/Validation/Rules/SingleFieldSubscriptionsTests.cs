using Attribution.GraphQL.Validation.Rules;

namespace Attribution.GraphQL.Tests.Validation.Rules;

public sealed class SingleFieldSubscriptionsTests
{
    [Fact]
    public void Validate_DocumentsOfTheRule_AnswersAsGraphQLJs() => Oracle.AssertAgrees("SingleFieldSubscriptions", new SingleFieldSubscriptions());

    [Theory]
    [InlineData("subscription A { touched b: touched }", "1:26 Subscription \"A\" must select exactly one root field.")]
    [InlineData("subscription { __typename }", "1:16 A subscription may not select \"__typename\" at its root.")]
    [InlineData("subscription A { touched @skip(if: true) }", "1:26 Subscription \"A\" may not have @skip or @include on its root fields.")]
    [InlineData("subscription A { ... on Query { person { id } } }", "")] // another rule says why it selects nothing
    public void Validate_BrokenDocument_SaysWhatIsWrongAndWhere(string document, string expected) =>
        Assert.Equal(expected, Report.Of(new SingleFieldSubscriptions(), document));
}
