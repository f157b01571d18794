using Attribution.GraphQL.Validation.Rules;

namespace Attribution.GraphQL.Tests.Validation.Rules;

public sealed class FieldsOnCorrectTypeTests
{
    [Fact]
    public void Validate_DocumentsOfTheRule_AnswersAsGraphQLJs() => Oracle.AssertAgrees("FieldsOnCorrectType", new FieldsOnCorrectType());

    [Theory]
    [InlineData("{ person { nam } }", "1:12 Type \"Person\" has no field \"nam\". Did you mean \"name\"?")]
    [InlineData("{ owner { title } }", "1:11 Type \"Owner\" has no field \"title\". Did you mean an inline fragment on \"Firm\"?")]
    [InlineData(
        "{ node { address } }",
        "1:10 Type \"Node\" has no field \"address\". Did you mean an inline fragment on \"Host\" or \"Person\"?")]
    [InlineData("{ owner { nonsense } }", "1:11 Type \"Owner\" has no field \"nonsense\".")]
    public void Validate_BrokenDocument_SaysWhatIsWrongAndWhere(string document, string expected) =>
        Assert.Equal(expected, Report.Of(new FieldsOnCorrectType(), document));
}
