using Attribution.Domain.Identifiers;
using Attribution.Features.Interop;

namespace Attribution.Features.Tests.Interop;

public sealed class ImportWithdrawalTests
{
    private static readonly string[] Before = [StixText.Malware(1), StixText.Malware(2, "Conti"), StixText.Relationship(3, StixText.Id("malware", 1), StixText.Id("malware", 2))];

    private static readonly string[] Bad =
    [
        StixText.Malware(1, "Wrong", "2021-01-01T00:00:00.000Z"),
        StixText.Malware(4, "New"),
        StixText.Relationship(3, StixText.Id("malware", 1), StixText.Id("malware", 2), modified: "2021-01-01T00:00:00.000Z", more: "\"confidence\":5," + StixText.Clear),
        StixText.Relationship(5, StixText.Id("malware", 4), StixText.Id("malware", 2)),
    ];

    [Fact]
    public async Task Withdraw_Import_GivesBackTheGraphBeforeIt()
    {
        await using var world = await ImportWorld.OpenAsync();
        await world.ImportAsync(StixText.Bundle(Before));
        var before = await GraphText.OfAsync(world.Store, await world.ViewAsync());
        var bad = await world.ImportAsync(StixText.Bundle(Bad));
        var result = Assert.IsType<WithdrawalResult.Withdrawn>(await WithdrawAsync(world, bad.Import));
        Assert.Equal((2, 2), (result.Counts.Closed, result.Counts.Restored));
        Assert.Equal(before, await GraphText.OfAsync(world.Store, await world.ViewAsync()));
    }

    [Fact]
    public async Task Withdraw_Snapshot_OpensWhatItClosed()
    {
        await using var world = await ImportWorld.OpenAsync();
        await world.ImportAsync(StixText.Bundle(Before), request => request with { SourceName = "Feed" });
        var before = await GraphText.OfAsync(world.Store, await world.ViewAsync());
        var bad = await world.ImportAsync(StixText.Bundle(StixText.Malware(7)), request => request with { SourceName = "Feed", Snapshot = true });
        Assert.IsType<WithdrawalResult.Withdrawn>(await WithdrawAsync(world, bad.Import));
        Assert.Equal(before, await GraphText.OfAsync(world.Store, await world.ViewAsync()));
    }

    [Fact]
    public async Task Withdraw_ChangedSinceByAnother_IsLeftAlone()
    {
        await using var world = await ImportWorld.OpenAsync();
        var bad = await world.ImportAsync(StixText.Bundle(Bad));
        await world.ImportAsync(StixText.Bundle(StixText.Malware(4, "Newer", "2022-01-01T00:00:00.000Z")));
        await WithdrawAsync(world, bad.Import);
        Assert.Contains(await GraphText.OfAsync(world.Store, await world.ViewAsync()), line => line.Contains("name Newer*", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Withdraw_OfManyBatches_GivesBackTheGraphBeforeIt()
    {
        const int Objects = 4_100;
        await using var world = await ImportWorld.OpenAsync();
        await world.ImportAsync(StixText.Lines(Many(Objects, "Ryuk", "2020-01-01T00:00:00.000Z")));
        var before = await GraphText.OfAsync(world.Store, await world.ViewAsync());
        var bad = await world.ImportAsync(StixText.Lines([.. Many(Objects, "Wrong", "2021-01-01T00:00:00.000Z"), .. Many(Objects, "New", "2021-01-01T00:00:00.000Z", Objects)]));
        var result = Assert.IsType<WithdrawalResult.Withdrawn>(await WithdrawAsync(world, bad.Import));
        Assert.Equal(new WithdrawalCounts(2 * Objects, 2 * Objects), result.Counts);
        Assert.Equal(before, await GraphText.OfAsync(world.Store, await world.ViewAsync()));
    }

    [Fact]
    public async Task Withdraw_TwiceOrUnknown_IsRefused()
    {
        await using var world = await ImportWorld.OpenAsync();
        var import = await world.ImportAsync(StixText.Bundle(Before));
        await WithdrawAsync(world, import.Import);
        Assert.Equal("IMPORT_WITHDRAWN", Assert.IsType<WithdrawalResult.Refused>(await WithdrawAsync(world, import.Import)).Code);
        Assert.Equal("IMPORT_NOT_FOUND", Assert.IsType<WithdrawalResult.Refused>(await WithdrawAsync(world, new ImportId(7))).Code);
    }

    // Each malware is related to the one before it.
    private static IEnumerable<string> Many(int count, string name, string modified, int after = 0) => Enumerable.Range(after + 1, count).SelectMany(number => new[]
    {
        StixText.Malware(number, $"{name} {number}", modified),
        StixText.Relationship(number, StixText.Id("malware", number), StixText.Id("malware", Math.Max(1, number - 1)), modified: modified, more: $"\"confidence\":{modified[3]}," + StixText.Clear),
    });

    private static async Task<WithdrawalResult> WithdrawAsync(ImportWorld world, ImportId import) =>
        await new ImportWithdrawal(world.Store, IdSource.Random).WithdrawAsync(import, ImportWorld.Unit, "analyst", await world.ViewAsync(), null, CancellationToken.None);
}
