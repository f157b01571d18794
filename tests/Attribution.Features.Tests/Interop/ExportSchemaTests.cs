using System.Text.Json;
using Attribution.Features.Tests.Interop.Schemas;

namespace Attribution.Features.Tests.Interop;

/// <summary>What is exported is valid by the STIX 2.1 JSON schemas of OASIS, object by object.</summary>
public sealed class ExportSchemaTests
{
    private static readonly string Folder = Path.Combine(SharedFiles.Root, "tests", "fixtures", "stix-2.1-schemas");
    private static readonly JsonSchema Schemas = new(Folder);

    [Fact]
    public async Task Export_OfTheSample_IsValid()
    {
        await using var world = await ImportWorld.OpenAsync();
        await SampleFiles.ImportAsync(world);
        using var bundle = JsonDocument.Parse((await StixExporterTests.ExportAsync(world, await world.ViewAsync("PL-CYB", "pl.analyst1"))).Text);
        Assert.Empty(Faults(bundle.RootElement).Take(20));
    }

    [Theory]
    [InlineData("stix-examples/apt1.json")]
    [InlineData("stix-examples/poisonivy.json")]
    public async Task Export_OfTheStandardsExamples_IsValid(string path)
    {
        await using var world = await ImportWorld.OpenAsync();
        await world.ImportFileAsync(SharedFiles.Require(path));
        using var bundle = JsonDocument.Parse((await StixExporterTests.ExportAsync(world, await world.ViewAsync())).Text);
        Assert.Empty(Faults(bundle.RootElement).Take(20));
    }

    [Theory]
    [InlineData("""{"type":"malware","spec_version":"2.1","id":"malware--00000000-0000-4000-8000-000000000001","created":"2020-01-01T00:00:00.000Z","name":"a","is_family":true}""", "modified is missing")]
    [InlineData("""{"type":"malware","spec_version":"2.1","id":"malware--1","created":"2020-01-01T00:00:00.000Z","modified":"2020-01-01T00:00:00.000Z","name":"a","is_family":true}""", "/id: pattern")]
    [InlineData("""{"type":"ipv4-addr","spec_version":"2.1","id":"ipv4-addr--00000000-0000-5000-8000-000000000001"}""", "value is missing")]
    public void Faults_OfABrokenObject_AreFound(string json, string expected) => Assert.Contains(FaultsOf(JsonElement.Parse(json)), fault => fault.Contains(expected, StringComparison.Ordinal));

    private static IEnumerable<string> Faults(JsonElement bundle) =>
        Schemas.Faults(Shell(bundle), "common/bundle.json").Concat(bundle.GetProperty("objects").EnumerateArray().SelectMany(FaultsOf));

    // The bundle's schema tries every object against every type; each is checked against its own instead.
    private static JsonElement Shell(JsonElement bundle) =>
        JsonSerializer.SerializeToElement(new { type = bundle.GetProperty("type"), id = bundle.GetProperty("id"), objects = bundle.GetProperty("objects").EnumerateArray().Take(1) });

    private static IEnumerable<string> FaultsOf(JsonElement stixObject)
    {
        var type = stixObject.GetProperty("type").GetString() ?? "";
        var file = new[] { "sdos", "sros", "observables", "common" }.Select(place => Path.Combine(place, type + ".json")).FirstOrDefault(path => File.Exists(Path.Combine(Folder, path)));
        var schema = file ?? (stixObject.TryGetProperty("created", out _) ? "common/core.json" : "common/cyber-observable-core.json");
        return Schemas.Faults(stixObject, schema).Select(fault => $"{stixObject.GetProperty("id").GetString()}{fault}");
    }
}
