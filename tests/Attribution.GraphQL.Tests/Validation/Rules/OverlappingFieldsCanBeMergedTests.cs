using Attribution.GraphQL.Validation.Rules;

namespace Attribution.GraphQL.Tests.Validation.Rules;

public sealed class OverlappingFieldsCanBeMergedTests
{
    [Fact]
    public void Validate_DocumentsOfTheRule_AnswersAsGraphQLJs() => Oracle.AssertAgrees("OverlappingFieldsCanBeMerged", new OverlappingFieldsCanBeMerged());

    [Theory]
    [InlineData("{ person { x: id x: name } }", "1:12 1:18 Fields \"x\" cannot be merged: \"id\" and \"name\" are different fields.")]
    [InlineData("{ person { name name(short: true) } }", "1:12 1:17 Fields \"name\" cannot be merged: they have different arguments.")]
    [InlineData(
        "{ owner { ... on Person { size } ... on Firm { size } } }",
        "1:27 1:48 Fields \"size\" cannot be merged: they have the types \"String\" and \"Int\".")]
    [InlineData(
        "{ person { friend { x: id } friend { x: name } } }",
        "1:12 1:21 1:29 1:38 Fields \"friend\" cannot be merged: their fields \"x\" conflict because \"id\" and \"name\" are different fields.")]
    public void Validate_BrokenDocument_SaysWhatIsWrongAndWhere(string document, string expected) =>
        Assert.Equal(expected, Report.Of(new OverlappingFieldsCanBeMerged(), document));
}
