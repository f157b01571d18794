using Attribution.GraphQL.Types;

namespace Attribution.GraphQL.Tests.Execution;

/// <summary>GraphQL §6.3.2: merging, order, conditions, fragments.</summary>
public sealed class FieldCollectionTests
{
    [Theory]
    [InlineData("{ b: hello a: hello b: hello }", null, """{"data":{"b":"Hello world","a":"Hello world"}}""")]
    [InlineData("query($x: Boolean!) { a: hello @include(if: $x) b: hello a: hello }", """{"x":true}""", """{"data":{"a":"Hello world","b":"Hello world"}}""")]
    [InlineData("query($x: Boolean!) { a: hello @include(if: $x) b: hello a: hello }", """{"x":false}""", """{"data":{"b":"Hello world","a":"Hello world"}}""")]
    [InlineData("query($x: Boolean!) { item(id: \"i1\") { title } ... @skip(if: $x) { item(id: \"i1\") { size } } }", """{"x":false}""", """{"data":{"item":{"title":"Alpha","size":100}}}""")]
    [InlineData("query($x: Boolean!) { item(id: \"i1\") { title } ... @skip(if: $x) { item(id: \"i1\") { size } } }", """{"x":true}""", """{"data":{"item":{"title":"Alpha"}}}""")]
    [InlineData("{ hello @skip(if: true) }", null, """{"data":{}}""")]
    [InlineData("{ hello @skip(if: true) @include(if: true) a: hello @skip(if: false) @include(if: false) }", null, """{"data":{}}""")]
    [InlineData("{ item(id: \"i2\") { ...F ...F } } fragment F on Item { ... on Book { pages } ... on Film { minutes ...G } } fragment G on Film { title }", null, """{"data":{"item":{"minutes":90,"title":"Beta"}}}""")]
    [InlineData("{ __typename item(id: \"i2\") { t: __typename author { id mentor { id } } } }", null, """{"data":{"__typename":"Query","item":{"t":"Film","author":{"id":"a2","mentor":{"id":"a3"}}}}}""")]
    [InlineData("{ item(id: \"none\") { title } }", null, """{"data":{"item":null}}""")]
    public async Task ExecuteAsync_Selection_GivesKeysInOrderOfFirstAppearance(string query, string? variables, string expected) =>
        Assert.Equal(expected, await Library.RunAsync(query, variables));

    [Fact]
    public async Task ExecuteAsync_FragmentsThatMultiply_AreRefused()
    {
        var schema = SchemaBuilder.FromSdl("type Query { a: Query b: Query c: Int }");
        var fragments = string.Concat(Enumerable.Range(0, 14).Select(each => $"fragment F{each} on Query {{ a {{ ...F{each + 1} }} b {{ ...F{each + 1} }} }} "));
        Assert.Contains("OPERATION_TOO_LARGE", await Library.RunAsync($"{{ ...F0 }} {fragments} fragment F14 on Query {{ c }}", schema: schema), StringComparison.Ordinal);
    }
}
