namespace Attribution.GraphQL.Tests.Execution;

/// <summary>GraphQL §6.4.4, "Handling Execution Errors".</summary>
public sealed class NullPropagationTests
{
    private const string Sdl = "type Query { a: Thing b: Thing! list: [Thing!] sparse: [Thing] strict: [Thing!]! } type Thing { name: String! maybe: String inner: Thing must: Thing! fail: String failHard: String! later: String! wrong: Int }";

    [Theory]
    [InlineData("{ a { maybe } }", """{"data":{"a":{"maybe":null}}}""")]
    [InlineData("{ a { name maybe } }", """{"errors":[{"message":"Thing.name is non-null and has no value.","locations":[{"line":1,"column":7}],"path":["a","name"],"extensions":{"code":"NULL_IN_NON_NULL"}}],"data":{"a":null}}""")]
    [InlineData("{ b { inner { name } } }", """{"errors":[{"message":"Thing.name is non-null and has no value.","locations":[{"line":1,"column":15}],"path":["b","inner","name"],"extensions":{"code":"NULL_IN_NON_NULL"}}],"data":{"b":{"inner":null}}}""")]
    [InlineData("{ a { maybe } b { must { name } } }", """{"errors":[{"message":"Thing.name is non-null and has no value.","locations":[{"line":1,"column":26}],"path":["b","must","name"],"extensions":{"code":"NULL_IN_NON_NULL"}}],"data":null}""")]
    [InlineData("{ list { name } }", """{"errors":[{"message":"Thing.name is non-null and has no value.","locations":[{"line":1,"column":10}],"path":["list",0,"name"],"extensions":{"code":"NULL_IN_NON_NULL"}}],"data":{"list":null}}""")]
    [InlineData("{ sparse { x: name } }", """{"errors":[{"message":"Thing.name is non-null and has no value.","locations":[{"line":1,"column":12}],"path":["sparse",0,"x"],"extensions":{"code":"NULL_IN_NON_NULL"}},{"message":"Thing.name is non-null and has no value.","locations":[{"line":1,"column":12}],"path":["sparse",1,"x"],"extensions":{"code":"NULL_IN_NON_NULL"}}],"data":{"sparse":[null,null]}}""")]
    [InlineData("{ a { fail maybe } }", """{"errors":[{"message":"no","locations":[{"line":1,"column":7}],"path":["a","fail"],"extensions":{"code":"NO"}}],"data":{"a":{"fail":null,"maybe":null}}}""")]
    [InlineData("{ a { failHard also: failHard } }", """{"errors":[{"message":"no","locations":[{"line":1,"column":7}],"path":["a","failHard"],"extensions":{"code":"NO"}}],"data":{"a":null}}""")]
    [InlineData("{ a { later also: later failHard } }", """{"errors":[{"message":"no","locations":[{"line":1,"column":25}],"path":["a","failHard"],"extensions":{"code":"NO"}}],"data":{"a":null}}""")]
    [InlineData("{ a { later also: later } }", """{"errors":[{"message":"no","locations":[{"line":1,"column":7}],"path":["a","later"],"extensions":{"code":"NO"}}],"data":{"a":null}}""")]
    [InlineData("{ a { wrong } }", """{"errors":[{"message":"Int cannot represent the value of Thing.wrong.","locations":[{"line":1,"column":7}],"path":["a","wrong"],"extensions":{"code":"INVALID_RESULT"}}],"data":{"a":{"wrong":null}}}""")]
    public async Task ExecuteAsync_NullInNonNull_ClimbsToNearestNullable(string query, string expected) =>
        Assert.Equal(expected, await Library.RunAsync(query, schema: Thing.Schema(Sdl)));
}
