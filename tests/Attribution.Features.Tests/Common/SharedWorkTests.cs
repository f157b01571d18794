using System.Collections.Concurrent;
using Attribution.Features.Common;

namespace Attribution.Features.Tests.Common;

public sealed class SharedWorkTests
{
    private readonly TaskCompletionSource<int> outcome = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ConcurrentBag<CancellationToken> begun = [];
    private readonly SharedWork<int> work;

    public SharedWorkTests() => work = new SharedWork<int>(stop =>
    {
        begun.Add(stop);
        return outcome.Task.WaitAsync(stop);
    });

    [Fact]
    public async Task Work_ForMany_IsMadeOnce()
    {
        var (first, second) = (work.WaitAsync(CancellationToken.None), work.WaitAsync(CancellationToken.None));
        outcome.SetResult(7);

        Assert.All(await Task.WhenAll(first, second, work.WaitAsync(CancellationToken.None)), made => Assert.Equal(7, made));
        Assert.Single(begun);
    }

    [Fact]
    public async Task FirstWhoLeaves_TakesNothingFromTheOthers()
    {
        using CancellationTokenSource left = new();
        var (first, second) = (work.WaitAsync(left.Token), work.WaitAsync(CancellationToken.None));
        await left.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        outcome.SetResult(7);

        Assert.Equal(7, await second);
        Assert.False(Assert.Single(begun).IsCancellationRequested);
    }

    [Fact]
    public async Task LastWhoLeaves_EndsTheWorkAndTheNextBeginsAnew()
    {
        using CancellationTokenSource left = new();
        var first = work.WaitAsync(left.Token);
        await left.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        var second = work.WaitAsync(CancellationToken.None);
        outcome.SetResult(7);

        Assert.Equal(7, await second);
        Assert.Contains(begun, stop => !stop.IsCancellationRequested);
    }

    [Fact]
    public async Task Failure_IsEverybodysAndTheNextBeginsAnew()
    {
        var times = 0;
        SharedWork<int> failing = new(_ => ++times == 1 ? throw new InvalidOperationException("no") : Task.FromResult(times));

        await Assert.ThrowsAsync<InvalidOperationException>(() => failing.WaitAsync(CancellationToken.None));

        Assert.Equal(2, await failing.WaitAsync(CancellationToken.None));
    }

    [Fact]
    public async Task WhoNoLongerWaits_BeginsNothing()
    {
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => work.WaitAsync(new CancellationToken(true)));
        Assert.Empty(begun);
    }
}
