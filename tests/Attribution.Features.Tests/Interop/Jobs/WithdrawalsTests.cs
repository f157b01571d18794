using Attribution.Domain.Identifiers;
using Attribution.Features.Common;
using Attribution.Features.Interop;
using Attribution.Features.Interop.Jobs;
using Attribution.Graph.Index;

namespace Attribution.Features.Tests.Interop.Jobs;

public sealed class WithdrawalsTests
{
    private const int Objects = 5_000;

    [Fact]
    public async Task Run_OfALargeImport_GoesOnAfterTheRequestAndTheSameKeyHasItsAnswer()
    {
        await using var world = await ImportWorld.OpenAsync();
        var before = await GraphText.OfAsync(world.Store, await world.ViewAsync());
        var import = (await world.ImportAsync(StixText.Lines(Enumerable.Range(1, Objects).Select(number => StixText.Malware(number, $"Ryuk {number}"))))).Import;
        await using GraphIndex index = new(world.Store, TimeProvider.System);
        await index.LoadAsync(CancellationToken.None);
        await using Withdrawals withdrawals = new(new ImportWithdrawal(world.Store, IdSource.Random), index, TimeProvider.System);

        Assert.Null(await RunAsync(world, withdrawals, import, "mine", TimeSpan.Zero));
        Assert.Null(await RunAsync(world, withdrawals, import, "another", TimeSpan.Zero));
        var ended = Assert.IsType<WithdrawalResult.Withdrawn>(await RunAsync(world, withdrawals, import, "mine", TimeSpan.FromMinutes(2)));

        Assert.Equal((new WithdrawalCounts(Objects, 0), false), (ended.Counts, withdrawals.IsRunning(import)));
        Assert.Equal(before, await GraphText.OfAsync(world.Store, await world.ViewAsync()));
    }

    [Fact]
    public async Task Run_StoppedHalfWay_GoesOnWhenAskedAgain()
    {
        await using var world = await ImportWorld.OpenAsync();
        var import = (await world.ImportAsync(StixText.Lines(Enumerable.Range(1, Objects).Select(number => StixText.Malware(number, $"Ryuk {number}"))))).Import;
        await using GraphIndex index = new(world.Store, TimeProvider.System);
        Withdrawals stopped = new(new ImportWithdrawal(world.Store, IdSource.Random), index, TimeProvider.System);
        Assert.Null(await RunAsync(world, stopped, import, "mine", TimeSpan.Zero));
        await stopped.DisposeAsync();

        await using Withdrawals next = new(new ImportWithdrawal(world.Store, IdSource.Random), index, TimeProvider.System);
        var ended = await RunAsync(world, next, import, "mine", TimeSpan.FromMinutes(2));

        Assert.True(ended is WithdrawalResult.Withdrawn or WithdrawalResult.Refused { Code: "IMPORT_WITHDRAWN" });
        Assert.DoesNotContain(await GraphText.OfAsync(world.Store, await world.ViewAsync()), line => line.Contains("Ryuk", StringComparison.Ordinal));
    }

    private static async Task<WithdrawalResult?> RunAsync(ImportWorld world, Withdrawals withdrawals, ImportId import, string key, TimeSpan patience)
    {
        Caller caller = new() { Reader = ImportWorld.ReaderOf("PL-CYB"), Unit = ImportWorld.Unit, Roles = [] };
        WithdrawalKey named = new(new OperationId(StableNumber(key)), new byte[32]);
        return await withdrawals.RunAsync(import, caller, await world.ViewAsync(), named, patience, CancellationToken.None);
    }

    private static UInt128 StableNumber(string key) => (UInt128)key.Sum(letter => letter);
}
