using System.Text.Json;
using System.Text.RegularExpressions;
using Attribution.Features.Interop;
using Attribution.Graph.Views;

namespace Attribution.Features.Tests.Interop;

public sealed class StixExporterTests
{
    [Theory]
    [InlineData("stix-examples/apt1.json")]
    [InlineData("stix-examples/poisonivy.json")]
    [InlineData("attack/ics-attack-13.1.stix.json.gz")]
    public async Task Export_OfEverything_ImportsToTheSameGraph(string path)
    {
        await using var world = await ImportWorld.OpenAsync();
        await world.ImportFileAsync(SharedFiles.Require(path));
        await AssertRoundTripAsync(world, await world.ViewAsync(), trust: false);
    }

    [Fact]
    public async Task Export_OfTheSample_ImportsWhole()
    {
        await using var world = await ImportWorld.OpenAsync();
        await SampleFiles.ImportAsync(world);
        await AssertRoundTripAsync(world, await world.ViewAsync("PL-CYB", "pl.analyst1"), trust: true);
    }

    [Fact]
    public async Task Export_OfWhatIsNotVisible_LeavesItOut()
    {
        await using var world = await ImportWorld.OpenAsync();
        var red = StixText.Malware(2, "Secret", more: "\"object_marking_refs\":[\"marking-definition--e828b379-4e03-4974-9ac4-e53a884c97c1\"]");
        await world.ImportAsync(StixText.Bundle(StixText.Malware(1), red, StixText.Relationship(3, StixText.Id("malware", 1), StixText.Id("malware", 2))));
        var (text, summary) = await ExportAsync(world, await world.ViewAsync("RO-CYB"));
        Assert.Equal((2, 2), (summary.Objects, summary.LeftOut));
        Assert.DoesNotContain("Secret", text, StringComparison.Ordinal);
        Assert.DoesNotContain(StixText.Id("malware", 2), text, StringComparison.Ordinal);
    }

    private static async Task AssertRoundTripAsync(ImportWorld world, View view, bool trust)
    {
        var (text, _) = await ExportAsync(world, view);
        using var bundle = JsonDocument.Parse(text);
        await using var copy = await ImportWorld.OpenAsync();
        var summary = await copy.ImportAsync(text, request => request with { TrustLabels = trust });
        Assert.Equal((0L, 0L), (summary.Refused, summary.Pending));
        var copied = await GraphText.OfAsync(copy.Store, await copy.ViewAsync(view.Reader.UnitId, view.Reader.Account));
        var original = await GraphText.OfAsync(world.Store, view);
        if (trust)
        {
            // In one file an observation gives a record of what another file had described: the copy may have more.
            Assert.Empty(WithoutCreators(original).Except(WithoutCreators(copied)));
            return;
        }

        Assert.Equal(original, copied);
    }

    /// <summary>A source that the exporter may not see is not in the bundle, nor its creator: there the unit says it.</summary>
    private static List<string> WithoutCreators(IReadOnlyList<string> lines) => [.. lines.Select(line =>
    {
        var unnamed = Regex.Replace(line, " by (protected|unit:[A-Z-]+) ", " by unit ");
        return Regex.Replace(unnamed, "(?<= key [a-z0-9-]+--[0-9a-f-]{36} | from [a-z0-9-]+--[0-9a-f-]{36} | to [a-z0-9-]+--[0-9a-f-]{36} )identity--[0-9a-f-]{36}|\"created_by_ref\":\"[^\"]+\",", "");
    }).Order(StringComparer.Ordinal)];

    internal static async Task<(string Text, ExportSummary Summary)> ExportAsync(ImportWorld world, View view)
    {
        HashSet<int> records = [], claims = [];
        await foreach (var record in world.Store.ReadIndexRecordsAsync(long.MaxValue, CancellationToken.None))
        {
            records.Add(record.Number);
        }

        await foreach (var claim in world.Store.ReadIndexClaimsAsync(long.MaxValue, CancellationToken.None))
        {
            claims.Add(claim.Number);
        }

        using MemoryStream output = new();
        ExportRequest request = new() { View = view, RecordNumbers = [.. records], ClaimNumbers = [.. claims] };
        var summary = await new StixExporter(world.Store).ExportAsync(request, output, CancellationToken.None);
        return (System.Text.Encoding.UTF8.GetString(output.ToArray()), summary);
    }
}
