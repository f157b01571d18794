using Attribution.Domain.Labels;
using Attribution.Graph.Store;

namespace Attribution.Features.Tests.Interop;

/// <summary>
/// An observable without an observed-data, reported again by the same unit and source under another label, is the same record in its next version: rights are always
/// now's, so the stricter label also takes the first version from those whom it shuts out.
/// </summary>
public sealed class RelabelledObservableTests
{
    private const string Amber = "\"object_marking_refs\":[\"marking-definition--55d920b0-5e8b-4f79-9ee9-91f868d9b421\"]"; // TLP 2.0 AMBER

    [Fact]
    public async Task Import_ObservableUnderAStricterLabel_ClosesTheVersionThatOthersSaw()
    {
        await using var world = await ImportWorld.OpenAsync();
        await world.ImportAsync(StixText.Bundle(Address(StixText.Clear)));
        var number = await NumberAsync(world);
        var before = (await ReadAsync(world, "PL-CYB", null, number))!;
        Assert.NotNull(await ReadAsync(world, "RO-CYB", null, number));

        var summary = await world.ImportAsync(StixText.Bundle(Address(Amber)));

        var after = (await ReadAsync(world, "PL-CYB", null, number))!;
        Assert.Equal((1L, number, 1, 2), (summary.RecordsWritten, await NumberAsync(world), before.Version, after.Version));
        Assert.Equal((Tlp.Clear, Tlp.Amber), (await TlpOfAsync(world, before), await TlpOfAsync(world, after)));
        Assert.Equal(1, (await ReadAsync(world, "PL-CYB", before.RecordedFrom, number))!.Version);
        Assert.Null(await ReadAsync(world, "RO-CYB", null, number));
        Assert.Null(await ReadAsync(world, "RO-CYB", before.RecordedFrom, number));
    }

    [Fact]
    public async Task A15_ImportOfTheSameUnderAWiderLabel_KeepsTheStricter()
    {
        await using var world = await ImportWorld.OpenAsync();
        await world.ImportAsync(StixText.Bundle(Address(Amber)));
        var number = await NumberAsync(world);

        var summary = await world.ImportAsync(StixText.Bundle(Address(StixText.Clear)));

        Assert.Contains(summary.Issues, issue => issue.Code == "LABEL_KEPT");
        Assert.Equal(Tlp.Amber, await TlpOfAsync(world, (await ReadAsync(world, "PL-CYB", null, number))!));
        Assert.Null(await ReadAsync(world, "RO-CYB", null, number));
    }

    [Fact]
    public async Task Import_ObservableUnderTheSameLabelAgain_ChangesNothing()
    {
        await using var world = await ImportWorld.OpenAsync();
        await world.ImportAsync(StixText.Bundle(Address(Amber)));
        Assert.Equal(0, (await world.ImportAsync(StixText.Lines(Address(Amber)))).RecordsWritten);
    }

    private static string Address(string marking) => $$"""{"type":"ipv4-addr","spec_version":"2.1","id":"{{StixText.Id("ipv4-addr", 1)}}","value":"198.51.100.7",{{marking}}}""";

    private static async Task<int> NumberAsync(ImportWorld world) =>
        Assert.Single(await world.Store.FindByExternalIdsAsync(await world.ViewAsync(), [StixText.Id("ipv4-addr", 1)], CancellationToken.None)).Number;

    private static async Task<RecordVersion?> ReadAsync(ImportWorld world, string unit, long? asOf, int number) =>
        (await world.Store.ReadRecordsAsync((await world.ViewAsync(unit)).At(asOf, null), [number], CancellationToken.None)).SingleOrDefault();

    private static async Task<Tlp?> TlpOfAsync(ImportWorld world, RecordVersion version) => (await world.Store.ReadLabelAsync(version.Content.Label, CancellationToken.None)).Tlp;
}
