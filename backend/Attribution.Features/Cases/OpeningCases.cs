using System.Collections.Concurrent;

namespace Attribution.Features.Cases;

/// <summary>
/// Lets one case at a time be opened for a unit, so that two of one reference asked for at once are not both opened. References are unique among the cases that a caller
/// sees, not in the store, which therefore cannot tell; of several servers on one store each takes turns by itself. Safe for concurrent use.
/// </summary>
public sealed class OpeningCases : IDisposable
{
    private readonly ConcurrentDictionary<string, SemaphoreSlim> turns = new(StringComparer.Ordinal);

    /// <summary>Waits for the unit's turn; disposing the answer ends it.</summary>
    public async Task<IDisposable> TakeTurnAsync(string unit, CancellationToken cancellationToken)
    {
        var turn = turns.GetOrAdd(unit, _ => new SemaphoreSlim(1));
        await turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        return new Turn(turn);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var turn in turns.Values)
        {
            turn.Dispose();
        }
    }

    private sealed class Turn(SemaphoreSlim taken) : IDisposable
    {
        public void Dispose() => taken.Release();
    }
}
