using System.Text.Json;
using Attribution.GraphQL.Tests.Execution;
using Attribution.GraphQL.Types;
using Attribution.GraphQL.Types.Filters;
using Attribution.GraphQL.Types.Sdl;

namespace Attribution.GraphQL.Tests.Types.Filters;

/// <summary>A filter input whose fields are declared as properties.</summary>
public sealed class ValueFilterDeclarationTests
{
    private static readonly Schema Schema = new SchemaBuilder().AddType(typeof(ParcelQueries)).Build();

    [Fact]
    public void Build_PropertiesOfFilterTypes_MakeTheInputTypesOfTheirValues()
    {
        var sdl = SchemaPrinter.Print(Schema).ReplaceLineEndings("\n");
        Assert.Contains("input ParcelFilterInput {\n  state: ParcelStateOperationFilterInput\n  sent: DateTimeOperationFilterInput\n}", sdl, StringComparison.Ordinal);
        Assert.Contains("  \"\"\"Exactly this value.\"\"\"\n  eq: ParcelState\n  \"\"\"One of these values.\"\"\"\n  in: [ParcelState!]\n}", sdl, StringComparison.Ordinal);
        Assert.Contains("  \"\"\"This value or a greater one.\"\"\"\n  gte: DateTime\n  \"\"\"A smaller value.\"\"\"\n  lt: DateTime\n}", sdl, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}", "null")]
    [InlineData("{ state: { in: [LOST, SENT] } }", """{"State":{"Eq":null,"In":[1,0]},"Sent":null}""")]
    [InlineData("""{ sent: { gte: "2026-01-02T00:00:00Z" } }""", """{"State":null,"Sent":{"Gte":"2026-01-02T00:00:00+00:00","Lt":null}}""")]
    public async Task Resolver_GetsTheConditionsTyped(string where, string given)
    {
        var answer = JsonElement.Parse(await Library.RunAsync($"{{ given(where: {where}) }}", schema: Schema));
        Assert.Equal(given == "null" ? """{"State":null,"Sent":null}""" : given, answer.GetProperty("data").GetProperty("given").GetString());
    }
}

public enum ParcelState
{
    Sent,
    Lost,
}

public sealed record ParcelFilterInput
{
    public EqualityFilter<ParcelState>? State { get; init; }

    public RangeFilter<DateTimeOffset>? Sent { get; init; }
}

[QueryType]
public static class ParcelQueries
{
    public static string Given(ParcelFilterInput where) => JsonSerializer.Serialize(where);
}
