using Attribution.GraphQL.Validation;
using Attribution.GraphQL.Validation.Rules;

namespace Attribution.GraphQL.Tests.Validation.Rules;

public sealed class KnownOperationTypesTests
{
    [Fact]
    public void Validate_DocumentsOfTheRule_AnswersAsGraphQLJs() => Oracle.AssertAgrees("KnownOperationTypes", new KnownOperationTypes());

    [Theory]
    [InlineData("query { a }", "")]
    [InlineData("mutation { a }", "1:1 The schema has no mutation operations.")]
    [InlineData("{ a } subscription S { a }", "1:7 The schema has no subscription operations.")]
    public void Validate_SchemaWithQueriesOnly_RefusesOtherOperations(string document, string expected)
    {
        var schema = SdlSchema.Build("type Query { a: Int }");

        Assert.Equal(expected, Report.Of(new KnownOperationTypes(), document, ValidationOptions.Default, schema));
    }
}
