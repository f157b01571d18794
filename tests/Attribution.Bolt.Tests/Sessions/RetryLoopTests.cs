using Attribution.Bolt.Configuration;
using Attribution.Bolt.Sessions;

namespace Attribution.Bolt.Tests.Sessions;

public sealed class RetryLoopTests
{
    private static readonly TransientException Passing = new("Neo.TransientError.General.X", "later");

    [Fact]
    public async Task Work_ThatFailsAndThenSucceeds_WaitsOneSecondAndThenTwo()
    {
        var clock = new SkippingClock();
        var attempts = 0;

        var result = await Loop(clock).RunAsync(_ => ++attempts < 4 ? throw Passing : Task.FromResult("done"), CancellationToken.None);

        Assert.Equal(("done", 4), (result, attempts));
        Assert.Equal([1, 2, 2], clock.Waits.Select(wait => wait.TotalSeconds));
    }

    [Fact]
    public async Task Work_ThatDeadlocks_IsTriedAgainSoon()
    {
        var clock = new SkippingClock();
        var attempts = 0;
        TransientException deadlock = new("Neo.TransientError.Transaction.DeadlockDetected", "both wait");

        await Loop(clock).RunAsync(_ => ++attempts < 9 ? throw deadlock : Task.FromResult(0), CancellationToken.None);

        Assert.Equal([50, 100, 200, 200, 200, 200, 200, 200], clock.Waits.Select(wait => Math.Round(wait.TotalMilliseconds)));
    }

    [Fact]
    public async Task Work_ThatAlwaysFails_IsGivenUpAfterTheTime()
    {
        var clock = new SkippingClock();

        var failure = await Assert.ThrowsAsync<ServiceUnavailableException>(() => Loop(clock).RunAsync<int>(_ => throw Passing, CancellationToken.None));

        Assert.Equal([1, .. Enumerable.Repeat(2.0, 15)], clock.Waits.Select(wait => wait.TotalSeconds));
        Assert.Equal(17, Assert.IsType<AggregateException>(failure.InnerException).InnerExceptions.Count);
    }

    [Fact]
    public async Task Work_WithoutTime_IsStillTriedTwice()
    {
        var attempts = 0;

        await Assert.ThrowsAsync<ServiceUnavailableException>(() => new RetryLoop(TimeSpan.Zero, new SkippingClock(), () => 0.5, NoLogger.Instance)
            .RunAsync<int>(_ => ++attempts > 0 ? throw Passing : Task.FromResult(0), CancellationToken.None));

        Assert.Equal(2, attempts);
    }

    [Fact]
    public async Task Work_ThatFailsForGood_IsNotTriedAgain()
    {
        var attempts = 0;

        await Assert.ThrowsAsync<ClientException>(() => Loop(new SkippingClock()).RunAsync<int>(_ => ++attempts > 0 ? throw new ClientException("no") : Task.FromResult(0), CancellationToken.None));

        Assert.Equal(1, attempts);
    }

    [Theory]
    [InlineData(0, 0.8)]
    [InlineData(0.999999, 1.2)]
    public async Task Pause_Jitter_IsTwentyPercent(double jitter, double seconds)
    {
        var clock = new SkippingClock();
        var attempts = 0;

        await new RetryLoop(TimeSpan.FromSeconds(30), clock, () => jitter, NoLogger.Instance)
            .RunAsync(_ => ++attempts < 2 ? throw Passing : Task.FromResult(0), CancellationToken.None);

        Assert.Equal(seconds, Assert.Single(clock.Waits).TotalSeconds, 2);
    }

    private static RetryLoop Loop(TimeProvider clock) => new(TimeSpan.FromSeconds(30), clock, () => 0.5, NoLogger.Instance);

    /// <summary>Waits take no time and are written down.</summary>
    private sealed class SkippingClock : TimeProvider
    {
        private long _now;

        public List<TimeSpan> Waits { get; } = [];

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => _now;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            Waits.Add(dueTime);
            _now += dueTime.Ticks;
            return System.CreateTimer(callback, state, TimeSpan.Zero, Timeout.InfiniteTimeSpan);
        }
    }
}
