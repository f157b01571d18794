using System.Text.Json;
using System.Text.Json.Serialization;
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
        Assert.Contains("input ParcelFilterInput {\n  state: ParcelStateOperationFilterInput\n  sent: DateTimeOperationFilterInput\n  carrier: IntChoiceFilterInput\n  weight: FloatFloorFilterInput\n  label: StringOperationFilterInput\n  note: StringSearchFilterInput\n}", sdl, StringComparison.Ordinal);
        Assert.Contains("  \"\"\"Exactly this value.\"\"\"\n  eq: ParcelState\n  \"\"\"One of these values.\"\"\"\n  in: [ParcelState!]\n}", sdl, StringComparison.Ordinal);
        Assert.Contains("  \"\"\"This value or a greater one.\"\"\"\n  gte: DateTime\n  \"\"\"A smaller value.\"\"\"\n  lt: DateTime\n}", sdl, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}", "{}")]
    [InlineData("{ state: { in: [LOST, SENT] } }", """{"State":{"In":[1,0]}}""")]
    [InlineData("""{ sent: { gte: "2026-01-02T00:00:00Z" } }""", """{"Sent":{"Gte":"2026-01-02T00:00:00+00:00"}}""")]
    [InlineData("{ carrier: { eq: 1, nin: [2] }, weight: { gte: 1.5 } }", """{"Carrier":{"Eq":1,"Nin":[2]},"Weight":{"Gte":1.5}}""")]
    [InlineData("""{ label: { eq: "a", in: ["b"] }, note: { contains: "c" } }""", """{"Label":{"Eq":"a","In":["b"]},"Note":{"Contains":"c"}}""")]
    public async Task Resolver_GetsTheConditionsTyped(string where, string given)
    {
        var answer = JsonElement.Parse(await Library.RunAsync($"{{ given(where: {where}) }}", schema: Schema));
        Assert.Equal(given, answer.GetProperty("data").GetProperty("given").GetString());
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

    public ChoiceFilter<int>? Carrier { get; init; }

    public FloorFilter<double>? Weight { get; init; }

    public TextFilter? Label { get; init; }

    public TextSearchFilter? Note { get; init; }
}

[QueryType]
public static class ParcelQueries
{
    private static readonly JsonSerializerOptions OnlyGiven = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    public static string Given(ParcelFilterInput where) => JsonSerializer.Serialize(where, OnlyGiven);
}
