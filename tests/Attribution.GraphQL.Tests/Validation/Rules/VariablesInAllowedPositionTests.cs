using Attribution.GraphQL.Validation.Rules;

namespace Attribution.GraphQL.Tests.Validation.Rules;

public sealed class VariablesInAllowedPositionTests
{
    [Fact]
    public void Validate_DocumentsOfTheRule_AnswersAsGraphQLJs() => Oracle.AssertAgrees("VariablesInAllowedPosition", new VariablesInAllowedPosition());

    [Theory]
    [InlineData(
        "query ($a: Int) { needs(a: $a, b: \"x\") }",
        "1:8 1:28 Variable \"$a\" of type \"Int\" cannot be used where \"Int!\" is expected.")]
    [InlineData(
        "query ($a: ID) { values(choice: { id: $a }) }",
        "1:8 1:39 Variable \"$a\" of type \"ID\" must be non-null to be used in \"Choice\", which takes exactly one field.")]
    public void Validate_BrokenDocument_SaysWhatIsWrongAndWhere(string document, string expected) =>
        Assert.Equal(expected, Report.Of(new VariablesInAllowedPosition(), document));
}
