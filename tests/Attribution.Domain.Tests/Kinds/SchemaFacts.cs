using System.Text.Json;

namespace Attribution.Domain.Tests.Kinds;

/// <summary>What the JSON schemas of STIX 2.1 say of one type; see tests/fixtures/stix.</summary>
internal sealed record SchemaFacts(string Sort, string[] Required, string[] Properties)
{
    private static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    private static readonly Dictionary<string, SchemaFacts> All =
        JsonSerializer.Deserialize<Dictionary<string, SchemaFacts>>(File.ReadAllText(Repository.Fixture("stix", "schema-facts.json")), Options)!; // a checked-in file

    public static IEnumerable<string> Types => All.Keys;

    public static SchemaFacts Of(string type) => All[type] with
    {
        Properties = [.. All[type].Properties.Where(name => name is not "extensions").Order(StringComparer.Ordinal)],
    };
}
