using System.Text.Json;
using Attribution.GraphQL.Language;
using Attribution.GraphQL.Types.Scalars;

namespace Attribution.GraphQL.Tests.Types.Scalars;

public sealed class JsonLiteralsTests
{
    [Theory]
    [InlineData("null", "null")]
    [InlineData("\"a\\nb\"", "\"a\\nb\"")]
    [InlineData("true", "true")]
    [InlineData("12", "12")]
    [InlineData("-1.0", "-1")]
    [InlineData("1e2", "100")]
    [InlineData("1.5", "1.5")]
    [InlineData("9007199254740993", "9007199254740993")]
    [InlineData("1e300", "1e300")]
    [InlineData("[1,[],{\"a\":null}]", "[1, [], {a: null}]")]
    public void FromJson_Value_IsItsLiteral(string json, string literal) =>
        Assert.Equal(literal, SyntaxPrinter.Print(JsonLiterals.FromJson(JsonElement.Parse(json))));

    [Theory]
    [InlineData("[1, RED, {a: \"x\", b: [null, false]}]", """[1,"RED",{"a":"x","b":[null,false]}]""")]
    [InlineData("{a: 1e999}", null)]
    public void TryToJson_Literal_IsItsJsonOrRefused(string literal, string? json)
    {
        var isJson = JsonLiterals.TryToJson(Utf8GraphQLParser.ParseValueLiteral(literal), out var node);
        Assert.Equal((json is not null, json), (isJson, isJson ? node?.ToJsonString() : null));
    }
}
