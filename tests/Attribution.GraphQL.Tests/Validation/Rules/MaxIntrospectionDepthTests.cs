using Attribution.GraphQL.Validation;
using Attribution.GraphQL.Validation.Rules;

namespace Attribution.GraphQL.Tests.Validation.Rules;

public sealed class MaxIntrospectionDepthTests
{
    [Fact]
    public void Validate_DocumentsOfTheRule_AnswersAsGraphQLJs() => Oracle.AssertAgrees("MaxIntrospectionDepth", new MaxIntrospectionDepth());

    [Theory]
    [InlineData("{ __type(name: \"A\") { fields { type { fields { type { fields { name } } } } } } }", "1:3 Introspection nests lists of types or fields deeper than 2 levels.")]
    [InlineData("{ person { __type } __type(name: \"A\") { fields { type { fields { name } } } } }", "")]
    public void Validate_ListsInsideLists_AllowsTwo(string document, string expected) =>
        Assert.Equal(expected, Report.Of(new MaxIntrospectionDepth(), document));

    [Theory]
    [InlineData(15, "")]
    [InlineData(16, "1:3 Introspection nests fields deeper than 16 levels.")]
    public void Validate_Default_AllowsSixteenLevels(int below, string expected) =>
        Assert.Equal(
            expected,
            Report.Of(new MaxIntrospectionDepth(), $"{{ __type(name: \"A\") {string.Concat(Enumerable.Repeat("{ ofType ", below))}{new string('}', below)} }}"));

    [Fact]
    public void Validate_TheQueryOfTools_IsAccepted()
    {
        const string TypeReference = "fragment R on __Type { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } } } } } } }";
        const string Document = "{ __schema { types { fields(includeDeprecated: true) { args { type { ...R } } type { ...R } } interfaces { ...R } possibleTypes { ...R } } } } " + TypeReference;

        Assert.Equal(string.Empty, Report.Of(new MaxIntrospectionDepth(), Document, ValidationOptions.Default));
    }
}
