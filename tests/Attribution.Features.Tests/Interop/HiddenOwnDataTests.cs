using Attribution.Domain.Labels;
using Attribution.Features.Interop;

namespace Attribution.Features.Tests.Interop;

/// <summary>A09: what of the unit's own data is hidden from the importer, his imports neither meet nor tell of.</summary>
public sealed class HiddenOwnDataTests
{
    private static readonly HandlingLabel ForTheAnalystOnly = new()
    {
        Audience = [new AudienceRule(TokenSet.Of("PL-CYB"), TokenSet.Of("account:analyst"), TokenSet.Empty, NamedAccountsOnly: true)],
        Tlp = Tlp.Red,
    };

    [Fact]
    public async Task A09_Import_OfWhatTheUnitHidesFromTheImporter_IsNewAndThenHisOwn()
    {
        await using var world = await ImportWorld.OpenAsync();
        await world.ImportAsync(StixText.Bundle(StixText.Malware(1)), request => request with { LabelOverride = ForTheAnalystOnly });
        var first = await ClerkAsync(world, StixText.Bundle(StixText.Malware(1)));
        var second = await ClerkAsync(world, StixText.Bundle(StixText.Malware(1, "Ryuk 2", "2021-01-01T00:00:00.000Z")));
        Assert.Equal(((1L, 0L), (0L, 1L)), ((first.Made, first.Changed), (second.Made, second.Changed)));
    }

    [Fact]
    public async Task A09_Import_UnderALabelThatHidesItFromItsImporter_IsNewEachTime()
    {
        await using var world = await ImportWorld.OpenAsync();
        await world.ImportAsync(StixText.Bundle(StixText.Malware(1)), request => request with { LabelOverride = ForTheAnalystOnly });
        foreach (var name in new[] { "One", "Two", "Three" })
        {
            var summary = await ClerkAsync(world, StixText.Bundle(StixText.Malware(1, name)), ForTheAnalystOnly);
            Assert.Equal((1L, 0L, 0L), (summary.Made, summary.Changed, summary.Unchanged));
        }
    }

    [Fact]
    public async Task A09_Import_ObjectTwiceInAFileHiddenFromItsImporter_IsOneRecord()
    {
        await using var world = await ImportWorld.OpenAsync();
        var summary = await ClerkAsync(world, StixText.Bundle(StixText.Malware(1), StixText.Malware(1, "Newer", "2022-01-01T00:00:00.000Z")), ForTheAnalystOnly);
        Assert.Equal((1L, 1L), (summary.Made, summary.Changed));
    }

    [Fact]
    public async Task A09_Import_OfARelationshipWithAHiddenEnd_IsNewAndThenUnchanged()
    {
        await using var world = await ImportWorld.OpenAsync();
        var (one, two) = (StixText.Id("malware", 1), StixText.Id("malware", 2));
        await world.ImportAsync(StixText.Bundle(StixText.Malware(1)), request => request with { LabelOverride = ForTheAnalystOnly });
        await world.ImportAsync(StixText.Bundle(StixText.Malware(2), StixText.Relationship(3, one, two)));
        var file = StixText.Bundle(StixText.Malware(1), StixText.Malware(2), StixText.Relationship(3, one, two));
        var first = await ClerkAsync(world, file);
        var second = await ClerkAsync(world, file);
        Assert.Equal(((2L, 1L), (0L, 3L)), ((first.Made, first.Unchanged), (second.Made, second.Unchanged)));
    }

    [Fact]
    public async Task A09_Import_UnderTheNameOfAHiddenSource_HasASourceOfItsOwn()
    {
        await using var world = await ImportWorld.OpenAsync();
        await world.ImportAsync(StixText.Bundle(StixText.Malware(1)), request => request with { SourceName = "Informant 7", LabelOverride = ForTheAnalystOnly });
        var first = await ClerkAsync(world, StixText.Bundle(StixText.Malware(2)), source: "Informant 7");
        var second = await ClerkAsync(world, StixText.Bundle(StixText.Malware(2)), source: "Informant 7");
        var shown = await GraphText.OfAsync(world.Store, await world.ViewAsync(account: "clerk"));
        Assert.Equal((1L, 1L), (first.Made, second.Unchanged));
        Assert.StartsWith($"{StixText.Id("malware", 2)} of PL-CYB by name:Informant 7@apart:1:clerk ", Assert.Single(shown), StringComparison.Ordinal);
        Assert.Equal(2, (await world.Store.FindOwnSourcesAsync("PL-CYB", ["name:Informant 7", "name:Informant 7@apart:1:clerk"], CancellationToken.None)).Count);
    }

    [Fact]
    public async Task A09_Import_OfAnObjectThatLostReferences_ClosesOnlyThoseThatTheImporterSees()
    {
        await using var world = await ImportWorld.OpenAsync();
        var report = (string refs, string modified) =>
            $$"""{"type":"report","spec_version":"2.1","id":"{{StixText.Id("report", 9)}}","created":"2020-01-01T00:00:00.000Z","modified":"{{modified}}","name":"R","published":"2020-01-01T00:00:00.000Z","object_refs":[{{refs}}],{{StixText.Clear}}}""";
        var (one, two) = ($"\"{StixText.Id("malware", 1)}\"", $"\"{StixText.Id("malware", 2)}\"");
        await world.ImportAsync(StixText.Bundle(StixText.Malware(1)), request => request with { LabelOverride = ForTheAnalystOnly });
        await world.ImportAsync(StixText.Bundle(StixText.Malware(2), report($"{one},{two}", "2020-01-01T00:00:00.000Z")));
        var summary = await ClerkAsync(world, StixText.Bundle(report(two, "2021-01-01T00:00:00.000Z")));
        Assert.Equal((1L, 0L), (summary.Changed, summary.Closed));
    }

    private static async Task<ImportSummary> ClerkAsync(ImportWorld world, string content, HandlingLabel? label = null, string? source = null)
    {
        var view = await world.ViewAsync(account: "clerk");
        return await world.ImportAsync(content, request => request with { Account = "clerk", View = view, LabelOverride = label, SourceName = source });
    }
}
