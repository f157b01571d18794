using Attribution.Domain.Labels;
using Attribution.Features.Interop;
using Attribution.Graph.Store;

namespace Attribution.Features.Tests.Interop.Stix.Labels;

/// <summary>Markings and handling properties as labels, through whole imports.</summary>
public sealed class LabelReaderTests
{
    private const string White = "marking-definition--613f2e26-407d-48c7-9eca-b8e91df99dc9";
    private const string Clear2 = "marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487";
    private const string Green2 = "marking-definition--bab4a63c-aed9-4cf5-a766-dfca5abac2bb";
    private const string Amber2 = "marking-definition--55d920b0-5e8b-4f79-9ee9-91f868d9b421";
    private const string Strict2 = "marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003";
    private const string Red2 = "marking-definition--e828b379-4e03-4974-9ac4-e53a884c97c1";

    [Theory]
    [InlineData(White, Tlp.Clear, true)]
    [InlineData(Clear2, Tlp.Clear, true)]
    [InlineData(Green2, Tlp.Green, true)]
    [InlineData(Amber2, Tlp.Amber, false)]
    [InlineData(Strict2, Tlp.AmberStrict, false)]
    [InlineData(Red2, Tlp.Red, false)]
    public async Task Marking_OfTlp_IsForEveryoneOrTheUnit(string marking, Tlp tlp, bool isPublic) =>
        Assert.Equal(isPublic ? HandlingLabel.Public("PL-CYB", tlp) : HandlingLabel.OwnedBy("PL-CYB", tlp), await LabelAsync(Marked(marking)));

    [Fact]
    public async Task Markings_None_GiveTheUnitsDefault() => Assert.Equal(ImportWorld.Unit.DefaultLabel, await LabelAsync("\"x_a\":1"));

    [Fact]
    public async Task Markings_Several_GiveTheStrictest() => Assert.Equal(HandlingLabel.OwnedBy("PL-CYB", Tlp.Red), await LabelAsync(Marked(Clear2, Red2, Green2)));

    [Fact]
    public async Task Markings_Granular_CountForTheWhole() => Assert.Equal(
        HandlingLabel.OwnedBy("PL-CYB", Tlp.Amber), await LabelAsync($$"""{{Marked(Clear2)}},"granular_markings":[{"marking_ref":"{{Amber2}}","selectors":["name"]}]"""));

    [Fact]
    public async Task Marking_LastInFile_Counts()
    {
        var own = $"marking-definition--{StixText.Uuid(77)}";
        var definition = $$$"""{"type":"marking-definition","spec_version":"2.1","id":"{{{own}}}","created":"2020-01-01T00:00:00Z","definition_type":"tlp","definition":{"tlp":"red"}}""";
        Assert.Equal(HandlingLabel.OwnedBy("PL-CYB", Tlp.Red), await LabelAsync(Marked(own), definition));
    }

    [Fact]
    public async Task Marking_StandardOneRedefined_KeepsItsMeaning()
    {
        var redefined = $$$"""{"type":"marking-definition","spec_version":"2.1","id":"{{{Red2}}}","created":"2020-01-01T00:00:00Z","definition_type":"tlp","definition":{"tlp":"white"}}""";
        Assert.Equal(HandlingLabel.OwnedBy("PL-CYB", Tlp.Red), await LabelAsync(Marked(Red2), redefined));
    }

    [Fact]
    public async Task Marking_Statement_BecomesACitation()
    {
        var own = $"marking-definition--{StixText.Uuid(78)}";
        var definition = $$$"""{"type":"marking-definition","spec_version":"2.1","id":"{{{own}}}","created":"2020-01-01T00:00:00Z","name":"cc0","definition_type":"statement","definition":{"statement":"CC0 1.0"}}""";
        await using var world = await ImportWorld.OpenAsync();
        await world.ImportAsync(StixText.Lines(StixText.Malware(1, more: Marked(Clear2, own)), definition));
        var record = Assert.Single(await world.Store.ReadRecordsAsync(await world.ViewAsync(), [1], CancellationToken.None));
        Assert.Equal([new Citation("cc0", null, own, "CC0 1.0")], record.Content.Citations);
    }

    [Fact]
    public async Task Handling_Untrusted_IsAPropertyOnly()
    {
        await using var world = await ImportWorld.OpenAsync();
        await world.ImportAsync(StixText.Malware(1, more: Handling(Amber2, "RO-CYB", "group:x")));
        var record = Assert.Single(await world.Store.ReadRecordsAsync(await world.ViewAsync(), [1], CancellationToken.None));
        Assert.Equal(HandlingLabel.OwnedBy("PL-CYB", Tlp.Amber), await world.Store.ReadLabelAsync(record.Content.Label, CancellationToken.None));
        Assert.Contains("\"x_owner_desk\":\"RO-CYB\"", System.Text.Encoding.UTF8.GetString(record.Content.Properties.Span), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Handling_Trusted_GivesOwnerReleaseCodesAndPap()
    {
        await using var world = await ImportWorld.OpenAsync();
        await world.ImportAsync(StixText.Malware(1, more: Handling(Amber2, "RO-CYB", "unit:PL-CYB")), request => request with { TrustLabels = true });
        var record = Assert.Single(await world.Store.ReadRecordsAsync(await world.ViewAsync(), [1], CancellationToken.None));
        var expected = new HandlingLabel
        {
            Audience = [new AudienceRule(TokenSet.Of("RO-CYB"), TokenSet.Of("unit:PL-CYB"), TokenSet.Empty)],
            Tlp = Tlp.Amber,
            Pap = Pap.Red,
            HandlingCodes = HandlingCodes.H1 | HandlingCodes.H2,
        };
        Assert.Equal((expected, "RO-CYB"), (await world.Store.ReadLabelAsync(record.Content.Label, CancellationToken.None), record.Header.OwnerUnit));
    }

    [Fact]
    public async Task Handling_TrustedRedToAccounts_IsForTheseAlone()
    {
        await using var world = await ImportWorld.OpenAsync();
        await world.ImportAsync(StixText.Malware(1, more: Handling(Red2, "PL-CYB", "account:pl.analyst1")), request => request with { TrustLabels = true });
        Assert.Single(await world.Store.ReadRecordsAsync(await world.ViewAsync("PL-CYB", "pl.analyst1"), [1], CancellationToken.None));
        Assert.Empty(await world.Store.ReadRecordsAsync(await world.ViewAsync("PL-CYB", "pl.analyst2"), [1], CancellationToken.None));
    }

    [Theory]
    [InlineData(Amber2, "everyone")]
    [InlineData(Red2, "country:PL")]
    [InlineData(Green2, "no token")]
    public async Task Handling_TrustedAndUnsound_RefusesTheObject(string marking, string release)
    {
        await using var world = await ImportWorld.OpenAsync();
        var summary = await world.ImportAsync(
            StixText.Lines(StixText.Malware(1, more: Handling(marking, "PL-CYB", release)), StixText.Malware(2)), request => request with { TrustLabels = true });
        Assert.Equal((1L, 1L, ImportCodes.LabelRefused), (summary.Refused, summary.Made, summary.Issues[0].Code));
    }

    private static string Marked(params string[] markings) => $"\"object_marking_refs\":[{string.Join(',', markings.Select(marking => $"\"{marking}\""))}]";

    private static string Handling(string marking, string owner, string release) =>
        $$"""{{Marked(marking)}},"x_owner_desk":"{{owner}}","x_release_to":["{{release}}"],"x_handling_codes":["H1","H2"],"x_pap":"RED" """;

    private static async Task<HandlingLabel> LabelAsync(string more, params string[] others)
    {
        await using var world = await ImportWorld.OpenAsync();
        await world.ImportAsync(StixText.Lines([StixText.Malware(1, more: more), .. others]));
        var record = Assert.Single(await world.Store.ReadRecordsAsync(await world.ViewAsync(), [1], CancellationToken.None));
        return await world.Store.ReadLabelAsync(record.Content.Label, CancellationToken.None);
    }
}
