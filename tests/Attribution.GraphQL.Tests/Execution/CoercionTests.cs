using Attribution.GraphQL.Types;

namespace Attribution.GraphQL.Tests.Execution;

/// <summary>GraphQL §6.1.2 and §6.4.1 with the input coercion of §3; <c>echo</c> shows what a resolver is given.</summary>
public sealed class CoercionTests
{
    private static readonly Schema Echo = new SchemaBuilder().AddType(typeof(EchoQueries)).Build();

    [Theory]
    [InlineData("{ number(value: 5) }", null, "5")]
    [InlineData("{ number }", null, "none")]
    [InlineData("{ number(value: null) }", null, "none")]
    [InlineData("query($v: Int) { number(value: $v) }", "{}", "none")]
    [InlineData("query($v: Int = 7) { number(value: $v) }", "{}", "7")]
    [InlineData("query($v: Int = 7) { number(value: $v) }", """{"v":null}""", "none")]
    [InlineData("query($v: Int) { number(value: $v) }", """{"v":3,"unknown":1}""", "3")]
    [InlineData("query($v: Int) { number(value: $v) }", """{"v":3.0}""", "3")]
    [InlineData("{ wide(value: 9007199254740993) }", null, "9007199254740993")]
    [InlineData("{ list(values: 4) }", null, "4")]
    [InlineData("{ list(values: [1, null, 2]) }", null, "1,null,2")]
    [InlineData("query($v: Int) { list(values: [1, $v]) }", "{}", "1,null")]
    [InlineData("query($v: [Int]!) { list(values: $v) }", """{"v":8}""", "8")]
    [InlineData("{ id(value: 12) }", null, "12")]
    [InlineData("""query($v: ID!) { id(value: $v) }""", """{"v":12}""", "12")]
    [InlineData("{ colour(value: DEEP_BLUE) }", null, "DeepBlue")]
    [InlineData("query($v: Colour) { colour(value: $v) }", """{"v":"RED"}""", "Red")]
    [InlineData("{ optional }", null, "absent")]
    [InlineData("{ optional(value: null) }", null, "null")]
    [InlineData("""{ optional(value: "x") }""", null, "x")]
    [InlineData("query($v: String) { optional(value: $v) }", "{}", "absent")]
    [InlineData("""{ person(value: { name: "Ann" }) }""", null, "Person { Name = Ann, Age = 18, Tags = , Nick = absent }")]
    [InlineData("""{ person(value: { name: "Ann", age: 3, tags: "t", nick: null }) }""", null, "Person { Name = Ann, Age = 3, Tags = t, Nick = null }")]
    [InlineData("""query($v: PersonInput!) { person(value: $v) }""", """{"v":{"name":"Bo","tags":["a","b"]}}""", "Person { Name = Bo, Age = 18, Tags = a,b, Nick = absent }")]
    [InlineData("""query($n: String!) { person(value: { name: $n }) }""", """{"n":"Cy"}""", "Person { Name = Cy, Age = 18, Tags = , Nick = absent }")]
    [InlineData("""{ json(value: { a: [1, 2.5, "x", true, null] }) }""", null, """{"a":[1,2.5,"x",true,null]}""")]
    [InlineData("""query($v: Int) { json(value: { a: $v }) }""", """{"v":4}""", """{"a":4}""")]
    [InlineData("""{ time(value: "2025-01-02T03:04:05+02:00") }""", null, "2025-01-02T01:04:05")]
    [InlineData("{ defaulted }", null, "6")]
    [InlineData("{ pick(value: { b: 2 }) }", null, "b2")]
    public async Task ExecuteAsync_Input_ReachesResolver(string query, string? variables, string expected)
    {
        using var json = System.Text.Json.JsonDocument.Parse(await Library.RunAsync(query, variables, Echo));
        Assert.Equal(expected, json.RootElement.GetProperty("data").EnumerateObject().Single().Value.GetString());
    }

    [Theory]
    [InlineData("query($v: Int!) { number(value: $v) }", "{}", "Variable $v of required type Int! was not provided.")]
    [InlineData("query($v: Int!) { number(value: $v) }", """{"v":null}""", "Variable $v got an invalid value: Expected a value of type Int!, found null.")]
    [InlineData("query($v: Int) { number(value: $v) }", """{"v":"1"}""", "Variable $v got an invalid value: Int cannot represent the string \\\"1\\\".")]
    [InlineData("query($v: Int) { number(value: $v) }", """{"v":2147483648}""", "Variable $v got an invalid value: Int cannot represent the number 2147483648.")]
    [InlineData("query($v: PersonInput!) { person(value: $v) }", """{"v":{"nam":"x"}}""", "Variable $v got an invalid value: Field nam is not defined by type PersonInput.")]
    [InlineData("query($v: PersonInput!) { person(value: $v) }", """{"v":{"name":"x","tags":["a",1]}}""", "Variable $v got an invalid value at v.tags[1]: String cannot represent the number 1.")]
    [InlineData("query($v: PickInput!) { pick(value: $v) }", """{"v":{"a":1,"b":2}}""", "Variable $v got an invalid value: Exactly one field of PickInput must be given, and it must not be null.")]
    [InlineData("query($v: Colour) { colour(value: $v) }", """{"v":"PINK"}""", "Variable $v got an invalid value: Value PINK does not exist in enum Colour.")]
    public async Task ExecuteAsync_BadVariable_IsRequestError(string query, string variables, string message)
    {
        var answer = await Library.RunAsync(query, variables, Echo);
        Assert.Contains($"\"message\":\"{message}\"", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("\"data\"", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ExecuteAsync_ParsableRefuses_IsFieldError() => Assert.StartsWith(
        """{"errors":[{"message":"Argument value is invalid: ID cannot represent the string \"x\" here.","locations":[{"line":1,"column":17}],"path":["parsed"],"extensions":{"code":"INVALID_ARGUMENT"}}],"data":""",
        await Library.RunAsync("""{ parsed(value: "x") }""", schema: Echo),
        StringComparison.Ordinal);
}

public enum Colour
{
    Red,
    DeepBlue,
}

public sealed record PersonInput(string Name, int Age = 18, IReadOnlyList<string>? Tags = null, Optional<string?> Nick = default);

[OneOf]
public sealed record PickInput(int? A, int? B);

[QueryType]
public static class EchoQueries
{
    public static string Number(int? value) => value?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "none";

    public static string Wide(long value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);

    public static string List(IReadOnlyList<int?> values) => string.Join(',', values.Select(each => each?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "null"));

    public static string Id([ID] string value) => value;

    public static string Parsed([ID] Guid value) => value.ToString();

    public static string Colour(Colour? value) => value.ToString() ?? "none";

    public static string Optional(Optional<string?> value) => value.HasValue ? value.Value ?? "null" : "absent";

    public static string Person(PersonInput value) =>
        $"Person {{ Name = {value.Name}, Age = {value.Age}, Tags = {string.Join(',', value.Tags ?? [])}, Nick = {Optional(value.Nick)} }}";

    public static string Json(System.Text.Json.JsonElement value) => value.GetRawText();

    public static string Time(DateTimeOffset value) => value.UtcDateTime.ToString("s", System.Globalization.CultureInfo.InvariantCulture);

    public static string Defaulted(int value = 6) => Number(value);

    public static string Pick(PickInput value) => value.A is { } a ? "a" + a : "b" + value.B;
}
