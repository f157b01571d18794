using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using Attribution.GraphQL.Tests.Execution;
using Attribution.GraphQL.Types;

namespace Attribution.GraphQL.Tests.Introspection;

/// <summary>GraphQL §4, compared with what graphql-js 16.15 answers for the same schema.</summary>
public sealed class IntrospectionTests
{
    private static readonly HashSet<string> BuiltIn = ["String", "Boolean", "Int", "Float", "ID", "skip", "include", "deprecated", "specifiedBy", "oneOf"];
    private static readonly string Fixtures = Path.Combine(Path.GetDirectoryName(SourcePath())!, "..", "..", "fixtures", "graphql", "introspection"); // a source file is in a folder
    private static readonly Schema Schema = SchemaBuilder.FromSdl(File.ReadAllText(Path.Combine(Fixtures, "schema.graphql")));

    [Fact]
    public async Task ExecuteAsync_FullIntrospection_EqualsGraphqlJs()
    {
        var expected = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(Fixtures, "expected.json")))!; // the fixture is an object
        var actual = JsonNode.Parse(await Library.RunAsync(expected["query"]!.GetValue<string>(), schema: Schema))!; // and so is a response
        Assert.Equal(Comparable(expected["data"]), Comparable(actual["data"]));
    }

    [Theory]
    [InlineData("{ __type(name: \"Colour\") { enumValues { name } } }", """{"data":{"__type":{"enumValues":[{"name":"RED"},{"name":"GREEN"}]}}}""")]
    [InlineData("{ __type(name: \"Person\") { fields { name args { name } } } }", """{"data":{"__type":{"fields":[{"name":"id","args":[]},{"name":"name","args":[{"name":"short"}]},{"name":"friends","args":[{"name":"first"},{"name":"filter"}]}]}}}""")]
    [InlineData("{ __type(name: \"Missing\") { name } }", """{"data":{"__type":null}}""")]
    [InlineData("{ __type(name: \"Choice\") { isOneOf kind } t: __type(name: \"Range\") { isOneOf } u: __type(name: \"Owner\") { isOneOf possibleTypes { name } } }", """{"data":{"__type":{"isOneOf":true,"kind":"INPUT_OBJECT"},"t":{"isOneOf":false},"u":{"isOneOf":null,"possibleTypes":[{"name":"Person"},{"name":"Firm"}]}}}""")]
    [InlineData("{ __schema { queryType { __typename name } subscriptionType { name } } }", """{"data":{"__schema":{"queryType":{"__typename":"__Type","name":"Query"},"subscriptionType":null}}}""")]
    public async Task ExecuteAsync_Introspection_AnswersDirectly(string query, string expected) => Assert.Equal(expected, await Library.RunAsync(query, schema: Schema));

    /// <summary>Lists in one order, and without our words for built-in types, which nobody prescribes, and the built-in directives, where 16.15 mixes editions.</summary>
    private static string Comparable(JsonNode? data)
    {
        var schema = data!["__schema"]!; // both answers have it
        Sort(schema, "types");
        Sort(schema, "directives");
        schema["directives"] = new JsonArray([.. schema["directives"]!.AsArray().Where(each => !BuiltIn.Contains(NameOf(each))).Select(each => each!.DeepClone())]); // just sorted
        return schema.ToJsonString(new() { WriteIndented = true });
    }

    private static void Sort(JsonNode parent, string name)
    {
        var sorted = parent[name]!.AsArray().Where(each => !NameOf(each).StartsWith("__", StringComparison.Ordinal)).OrderBy(NameOf, StringComparer.Ordinal).Select(each => each!.DeepClone()).ToArray(); // lists of objects
        foreach (var each in sorted.Where(each => BuiltIn.Contains(NameOf(each))))
        {
            each["description"] = null;
        }

        parent[name] = new JsonArray(sorted);
    }

    private static string NameOf(JsonNode? node) => node?["name"]?.GetValue<string>() ?? "";

    private static string SourcePath([CallerFilePath] string path = "") => path;
}
