namespace Attribution.Bolt.Sessions;

/// <summary>
/// Does work again after failures that may pass: at least twice, then until the time is over, with a pause of 1 s and then of 2 s, by ±20 %: no longer,
/// so that work goes on well within 5 s of a server's return. After a deadlock, which is over as soon as the other transaction is, the pauses are 50 to 200 ms:
/// the server takes transactions that only wait for one and the same node for a deadlock now and then.
/// </summary>
/// <param name="longest">How long new attempts are begun.</param>
/// <param name="clock">Measures and waits.</param>
/// <param name="jitter">A random number, 0 to less than 1.</param>
/// <param name="logger">Told of each pause.</param>
internal sealed class RetryLoop(TimeSpan longest, TimeProvider clock, Func<double> jitter, INeo4jLogger logger)
{
    private const string Deadlock = "Neo.TransientError.Transaction.DeadlockDetected";

    private static readonly TimeSpan First = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan FirstOfDeadlock = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan LongestOfDeadlock = TimeSpan.FromMilliseconds(200);

    /// <summary>More make every pause the longest; keeps the power within bounds.</summary>
    private const int MostDoublings = 10;

    public async Task<T> RunAsync<T>(Func<CancellationToken, Task<T>> attempt, CancellationToken cancellationToken)
    {
        var started = clock.GetTimestamp();
        var failures = new List<Exception>();
        while (true)
        {
            try
            {
                return await attempt(cancellationToken).ConfigureAwait(false);
            }
            catch (Neo4jException failure) when (failure.IsRetriable)
            {
                failures.Add(failure);
                if (failures.Count >= 2 && clock.GetElapsedTime(started) >= longest)
                {
                    throw GivenUp(failures);
                }

                logger.Warn(failure, "the transaction failed and is tried again");
            }

            await Task.Delay(Pause(failures), clock, cancellationToken).ConfigureAwait(false);
        }
    }

    private TimeSpan Pause(List<Exception> failures)
    {
        var (first, longest) = failures[^1] is Neo4jException { Code: Deadlock } ? (FirstOfDeadlock, LongestOfDeadlock) : (First, Longest);
        var full = Math.Min((first * Math.Pow(2, Math.Min(failures.Count - 1, MostDoublings))).TotalSeconds, longest.TotalSeconds);
        return TimeSpan.FromSeconds(full * (0.8 + (0.4 * jitter())));
    }

    private static ServiceUnavailableException GivenUp(List<Exception> failures) =>
        new($"The transaction failed {failures.Count} times and is given up; the last time: {failures[^1].Message}", new AggregateException(failures));
}
