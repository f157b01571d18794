using Attribution.GraphQL.Validation.Rules;

namespace Attribution.GraphQL.Tests.Validation.Rules;

public sealed class FragmentsOnCompositeTypesTests
{
    [Fact]
    public void Validate_DocumentsOfTheRule_AnswersAsGraphQLJs() => Oracle.AssertAgrees("FragmentsOnCompositeTypes", new FragmentsOnCompositeTypes());

    [Theory]
    [InlineData(
        "{ person { ... on Int { x } ...F } } fragment F on Colour { x }",
        "1:19 A fragment cannot apply to type \"Int\", which has no fields.\n1:52 Fragment \"F\" cannot apply to type \"Colour\", which has no fields.")]
    public void Validate_BrokenDocument_SaysWhatIsWrongAndWhere(string document, string expected) =>
        Assert.Equal(expected, Report.Of(new FragmentsOnCompositeTypes(), document));
}
