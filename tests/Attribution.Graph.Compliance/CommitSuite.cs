using System.Text;
using Attribution.Graph.Store;

namespace Attribution.Graph.Compliance;

/// <summary>Batches: idempotency, order, limits, concurrency, cancellation.</summary>
public abstract class CommitSuite : StoreSuite
{
    [Fact]
    public async Task FindOperation_WrittenBefore_GivesItsAnswerOrRefusal()
    {
        var batch = World.Batch() with { Records = [World.NewRecord("a")], Answer = "{}"u8.ToArray() };
        Assert.Null(await Store.FindOperationAsync(batch.Operation, batch.Account, batch.RequestHash, CancellationToken.None));
        var committed = await World.CommitAsync(batch);
        var found = Assert.IsType<CommitResult.Committed>(await Store.FindOperationAsync(batch.Operation, batch.Account, batch.RequestHash, CancellationToken.None));
        Assert.Equal((committed.Revision, true, "{}"), (found.Revision, found.Replayed, Encoding.UTF8.GetString((found.Answer ?? default).Span)));
        var other = Assert.IsType<CommitResult.Refused>(await Store.FindOperationAsync(batch.Operation, batch.Account, StoreWorld.Hash("other"), CancellationToken.None));
        Assert.Equal("IDEMPOTENCY_KEY_REUSED", other.Code);
        Assert.Null(await Store.FindOperationAsync(batch.Operation, "somebody.else", batch.RequestHash, CancellationToken.None));
    }

    [Fact]
    public async Task Operation_SentTwice_HasOneEffectAndOneAnswer()
    {
        var batch = World.Batch() with { Records = [World.NewRecord("APT28")], Answer = "{\"id\":1}"u8.ToArray() };
        var first = await World.CommitAsync(batch);
        var second = await World.CommitAsync(batch);
        Assert.Equal((first.Revision, first.RecordedAt, true, "{\"id\":1}"), (second.Revision, second.RecordedAt, second.Replayed, Text(second.Answer)));
        Assert.Equal(first.Revision, await Store.ReadRevisionAsync(CancellationToken.None));
    }

    [Fact]
    public async Task Operation_AfterADay_HasNoAnswerAnyMore()
    {
        var batch = World.Batch() with { Answer = "{}"u8.ToArray() };
        await World.CommitAsync(batch);
        World.Clock.Advance(TimeSpan.FromHours(25));
        var replay = await World.CommitAsync(batch);
        Assert.Equal((true, null), (replay.Replayed, Text(replay.Answer)));
    }

    [Fact]
    public async Task Operation_OtherRequest_IsRefused()
    {
        var batch = World.Batch() with { Records = [World.NewRecord("APT28")] };
        await World.CommitAsync(batch);
        Assert.Equal(("IDEMPOTENCY_KEY_REUSED", -1, 0), await World.RefusedAsync(batch with { RequestHash = StoreWorld.Hash("other") }));
    }

    [Fact]
    public async Task Operation_OfAnotherAccount_IsAnother()
    {
        var batch = World.Batch();
        var first = await World.CommitAsync(batch);
        Assert.Equal(first.Revision + 1, (await World.CommitAsync(batch with { Account = "ro.analyst1" })).Revision);
    }

    [Fact]
    public async Task Operation_SentTwentyTimesAtOnce_HasOneEffect()
    {
        var batch = World.Batch() with { Records = [World.NewRecord("APT28")] };
        var results = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Store.CommitAsync(batch, CancellationToken.None)));
        var committed = results.Cast<CommitResult.Committed>().ToList();
        Assert.Single(committed, result => !result.Replayed);
        Assert.Single(committed.Select(result => result.Revision).Distinct());
    }

    [Fact]
    public async Task Operation_Refused_MayBeSentAgain()
    {
        var record = World.NewRecord("APT28");
        var batch = World.Batch() with { Records = [record with { ExpectedVersion = 1 }] };
        await World.RefusedAsync(batch);
        await World.CommitAsync(record);
        Assert.False((await World.CommitAsync(batch)).Replayed);
    }

    [Fact]
    public async Task RecordedAt_ClockStandsStillOrGoesBack_RisesStrictly()
    {
        var first = await World.CommitAsync(World.Batch());
        World.Clock.Advance(TimeSpan.FromHours(-1));
        var second = await World.CommitAsync(World.Batch());
        var third = await World.CommitAsync(World.Batch());
        Assert.Equal([first.RecordedAt + 1, first.RecordedAt + 2], [second.RecordedAt, third.RecordedAt]);
    }

    [Fact]
    public async Task Batch_TooLarge_IsRefused()
    {
        var batch = World.Batch() with { PendingDone = [.. Enumerable.Range(1, GraphBatch.MaxWrites + 1).Select(number => (long)number)] };
        Assert.Equal("TOO_MANY_WRITES", (await World.RefusedAsync(batch)).Code);
    }

    [Fact]
    public async Task Batch_LastItemRefused_LeavesNothingBehind()
    {
        var (left, right) = (World.NewRecord("left"), World.NewRecord("right"));
        var before = await Store.ReadRevisionAsync(CancellationToken.None);
        var batch = World.Batch() with
        {
            Sources = [World.NewSource() with { ExternalId = "other" }],
            Records = [left, right],
            Claims = [World.NewClaim(left, right), World.NewClaim(left, World.NewRecord("absent"))],
        };
        Assert.Equal("UNKNOWN_END", (await World.RefusedAsync(batch)).Code);
        var made = await World.CommitAsync(left, right);
        Assert.Equal((before + 1, 2), (made.Revision, made.RecordNumbers.Distinct().Count()));
        Assert.Empty(await Store.FindOwnSourcesAsync(StoreWorld.Unit, ["other"], CancellationToken.None));
    }

    [Fact]
    public async Task Batch_RefusedWithANewUnit_IsNotMixedUpWithTheNext()
    {
        var (left, right) = (Of("DE-CYB"), Of("DE-CYB"));
        DecisionWrite[] decisions = [World.NewDecision(left, right), World.NewDecision(left, left)];
        Assert.Equal("FAMILY_MISMATCH", (await World.RefusedAsync(World.Batch() with { Records = [left, right], Decisions = decisions })).Code);
        var made = await World.CommitAsync(Of("FR-CYB"));
        Assert.Equal("FR-CYB", (await World.ReadAsync([.. made.RecordNumbers])).Single().Header.OwnerUnit);
    }

    [Fact]
    public async Task Writers_ManyAtOnce_AllGoThrough()
    {
        var batches = Enumerable.Range(0, 40).Select(index => World.Batch() with { Records = [World.NewRecord($"name {index}")] }).ToList();
        var results = await Task.WhenAll(batches.Select(batch => Task.Run(() => Store.CommitAsync(batch, CancellationToken.None))));
        var numbers = results.Cast<CommitResult.Committed>().Select(result => result.RecordNumbers.Single()).Order().ToList();
        Assert.Equal((40, true), (numbers.Distinct().Count(), numbers[0] > 0));
        Assert.Equal(40, (await World.ReadAsync([.. numbers])).Count);
    }

    [Fact]
    public async Task Writer_Cancelled_WritesNothing()
    {
        using CancellationTokenSource cancelled = new();
        await cancelled.CancelAsync();
        var batch = World.Batch() with { Records = [World.NewRecord("APT28")] };
        var before = await Store.ReadRevisionAsync(CancellationToken.None);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Store.CommitAsync(batch, cancelled.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Store.ReadRevisionAsync(cancelled.Token));
        Assert.Equal(before, await Store.ReadRevisionAsync(CancellationToken.None));
    }

    [Fact]
    public async Task Enumeration_Cancelled_Ends()
    {
        using CancellationTokenSource cancel = new();
        await World.CommitAsync(World.NewRecord("a"), World.NewRecord("b"));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in Store.ReadIndexRecordsAsync(await Store.ReadRevisionAsync(CancellationToken.None), cancel.Token))
            {
                await cancel.CancelAsync();
            }
        });
    }

    [Fact]
    public async Task Enumeration_WrittenBeside_SeesOneState()
    {
        await World.CommitAsync(World.NewRecord("a"), World.NewRecord("b"));
        var count = 0;
        await foreach (var _ in Store.ReadIndexRecordsAsync(long.MaxValue, CancellationToken.None))
        {
            await World.CommitAsync(World.NewRecord($"later {count++}"));
        }

        Assert.Equal(2, count);
    }

    private RecordWrite Of(string unit) => World.NewRecord("a") with { Header = World.Header() with { OwnerUnit = unit } };

    private static string? Text(ReadOnlyMemory<byte>? answer) => answer is { } bytes ? System.Text.Encoding.UTF8.GetString(bytes.Span) : null;
}
