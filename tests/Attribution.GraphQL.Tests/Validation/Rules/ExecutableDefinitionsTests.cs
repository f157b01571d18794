using Attribution.GraphQL.Validation.Rules;

namespace Attribution.GraphQL.Tests.Validation.Rules;

public sealed class ExecutableDefinitionsTests
{
    [Fact]
    public void Validate_DocumentsOfTheRule_AnswersAsGraphQLJs() => Oracle.AssertAgrees("ExecutableDefinitions", new ExecutableDefinitions());

    [Theory]
    [InlineData(
        "type Extra { a: Int } extend type Host { b: Int } schema { query: Query } directive @x on FIELD { person { id } }",
        "1:1 The definition of type \"Extra\" cannot be executed.\n1:23 The extension of type \"Host\" cannot be executed.\n1:51 A schema definition cannot be executed.\n1:75 A directive definition cannot be executed.")]
    public void Validate_BrokenDocument_SaysWhatIsWrongAndWhere(string document, string expected) =>
        Assert.Equal(expected, Report.Of(new ExecutableDefinitions(), document));
}
