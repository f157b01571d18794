using Attribution.GraphQL.Validation.Rules;

namespace Attribution.GraphQL.Tests.Validation.Rules;

public sealed class ValuesOfCorrectTypeTests
{
    [Fact]
    public void Validate_DocumentsOfTheRule_AnswersAsGraphQLJs() => Oracle.AssertAgrees("ValuesOfCorrectType", new ValuesOfCorrectType());

    [Theory]
    [InlineData("{ values(int: 1.5) }", "1:15 Expected a value of type \"Int\", found 1.5.")]
    [InlineData("{ values(colour: REDD) }", "1:18 Enum \"Colour\" has no value \"REDD\". Did you mean \"RED\"?")]
    [InlineData("{ values(colour: \"RED\") }", "1:18 Enum \"Colour\" takes a name, not \"RED\". Did you mean \"RED\"?")]
    [InlineData("{ values(colour: 1) }", "1:18 Enum \"Colour\" takes a name, not 1.")]
    [InlineData(
        "{ values(range: { to: 1, lable: \"x\" }) }",
        "1:17 Input \"Range\" needs its field \"from\" of type \"Int!\".\n1:26 Input \"Range\" has no field \"lable\". Did you mean \"label\"?")]
    [InlineData("{ values(choice: {}) }", "1:18 Input \"Choice\" takes exactly one field.")]
    [InlineData("{ values(choice: { id: null }) }", "1:18 Field \"Choice.id\" may not be null.")]
    [InlineData("{ needs(a: null, b: \"x\") }", "1:12 Expected a value of type \"Int!\", found null.")]
    [InlineData(
        "{ values(range: \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\") }",
        "1:17 Expected a value of type \"Range\", found \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa….")]
    public void Validate_BrokenDocument_SaysWhatIsWrongAndWhere(string document, string expected) =>
        Assert.Equal(expected, Report.Of(new ValuesOfCorrectType(), document));
}
