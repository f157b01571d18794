using System.Text.Json;

namespace Attribution.Features.Tests.Interop;

/// <summary>Imports of published data and of the bundled sample.</summary>
public sealed class RealDataTests
{
    [Fact]
    public async Task Attack_OldReleaseThenSnapshotOfNew_IsTheNewReleaseAlone()
    {
        var (old, current) = (SharedFiles.Require("attack/enterprise-attack-12.1.stix.json.gz"), SharedFiles.Require("attack/enterprise-attack-13.1.stix.json.gz"));
        await using var updated = await ImportWorld.OpenAsync();
        await using var alone = await ImportWorld.OpenAsync();
        await using var oldAlone = await ImportWorld.OpenAsync();
        await updated.ImportFileAsync(old);
        var between = await LastTimeAsync(updated);
        var snapshot = await updated.ImportFileAsync(current, request => request with { Snapshot = true });
        var again = await updated.ImportFileAsync(current, request => request with { Snapshot = true });
        await alone.ImportFileAsync(current);
        await oldAlone.ImportFileAsync(old);
        Assert.Equal((18518L, 0L, 0L), (snapshot.Read, snapshot.Refused, snapshot.Pending));
        Assert.Equal((0L, 0L), (again.RecordsWritten, again.ClaimsWritten));
        Assert.Equal(await GraphText.OfAsync(alone.Store, await alone.ViewAsync()), await GraphText.OfAsync(updated.Store, await updated.ViewAsync()));
        Assert.Equal(
            await GraphText.OfAsync(oldAlone.Store, await oldAlone.ViewAsync()), await GraphText.OfAsync(updated.Store, (await updated.ViewAsync()).At(between, null)));
    }

    [Theory]
    [InlineData("attack/mobile-attack-13.1.stix.json.gz", 1635)]
    [InlineData("attack/ics-attack-13.1.stix.json.gz", 1040)]
    [InlineData("attack/ics-attack-13.1.stix2.0.json.gz", 1040)]
    [InlineData("stix-examples/apt1.json", 76)]
    [InlineData("stix-examples/poisonivy.json", 155)]
    [InlineData("stix-examples/infrastructure.json", 10)]
    [InlineData("stix-examples/indicators-for-C2-with-COA.json", 8)]
    [InlineData("stix-examples/malicious-email-indicator-with-attachment.json", 6)]
    public async Task PublishedFile_IsImportedWhole(string path, int count)
    {
        await using var world = await ImportWorld.OpenAsync();
        var summary = await world.ImportFileAsync(SharedFiles.Require(path));
        Assert.Equal((count, 0L, ""), (summary.Read, summary.Refused, string.Join(' ', summary.Issues.Where(issue => issue.IsRefusal).Select(issue => issue.Places[0]))));
    }

    [Fact]
    public async Task SpecificationExamples_AreReadTolerantly()
    {
        await using var world = await ImportWorld.OpenAsync();
        using var examples = JsonDocument.Parse(await File.ReadAllBytesAsync(SharedFiles.Require("stix-examples/spec-2.1-examples.json")));
        var objects = Typed(examples.RootElement).Select(item => item.GetRawText()).ToArray();
        var summary = await world.ImportAsync(StixText.Bundle(objects));
        Assert.Equal(objects.Length, summary.Read);
        Assert.Equal(summary.Read, summary.Made + summary.Changed + summary.Unchanged + summary.Skipped + summary.Refused);
        Assert.True(summary.Refused < summary.Read / 2, $"{summary.Refused} of {summary.Read} refused");
    }

    [Fact]
    public async Task Sample_IsImportedWhole_AndRelatesToTheDesksCases()
    {
        await using var world = await ImportWorld.OpenAsync();
        var summaries = await SampleFiles.ImportAsync(world);
        Assert.All(summaries, summary => Assert.Equal(0, summary.Refused));
        var again = await SampleFiles.ImportAsync(world);
        Assert.All(again, summary => Assert.Equal((0L, 0L, 0L), (summary.RecordsWritten, summary.ClaimsWritten, summary.Pending)));
    }

    [Fact]
    public async Task Sample_RedCase_IsReadByItsNamedAccountOnly()
    {
        await using var world = await ImportWorld.OpenAsync();
        await SampleFiles.ImportAsync(world);
        const string RedPerson = "identity--7b92d653-74f0-5386-aaef-f24bb5edd5d1";
        var named = await world.Store.FindByExternalIdsAsync(await world.ViewAsync("PL-CYB", "pl.analyst1"), [RedPerson], CancellationToken.None);
        var colleague = await world.Store.FindByExternalIdsAsync(await world.ViewAsync("PL-CYB", "pl.analyst2"), [RedPerson], CancellationToken.None);
        Assert.Equal((1, 0), (named.Count, colleague.Count));
    }

    [Fact]
    public async Task Sample_NameByTwoSources_StandsOnBothGroups()
    {
        await using var world = await ImportWorld.OpenAsync();
        await SampleFiles.ImportAsync(world);
        var lines = await GraphText.OfAsync(world.Store, await world.ViewAsync("RO-CYB", "ro.analyst1"));
        Assert.True(lines.Count(line => line.StartsWith("intrusion-set--", StringComparison.Ordinal) && line.Contains("name Grizzly Steppe", StringComparison.OrdinalIgnoreCase)) >= 2);
    }

    private static IEnumerable<JsonElement> Typed(JsonElement element)
    {
        if (element.ValueKind is JsonValueKind.Array)
        {
            return element.EnumerateArray().SelectMany(Typed);
        }

        if (element.ValueKind is not JsonValueKind.Object)
        {
            return [];
        }

        return element.TryGetProperty("type", out var type) && type.ValueKind is JsonValueKind.String && element.TryGetProperty("id", out _) && type.GetString() is not "bundle"
            ? [element]
            : element.EnumerateObject().SelectMany(property => Typed(property.Value));
    }

    private static async Task<long> LastTimeAsync(ImportWorld world)
    {
        var last = 0L;
        await foreach (var change in world.Store.ReadChangesAsync(0, CancellationToken.None))
        {
            last = change.RecordedAt;
        }

        return last;
    }
}
