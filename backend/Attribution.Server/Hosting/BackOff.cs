namespace Attribution.Server.Hosting;

/// <summary>Pauses between tries: half a second, then twice as long each time, at most 5 s, so that work goes on soon after what it waits for is back.</summary>
internal sealed class BackOff
{
    private static readonly TimeSpan First = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    private TimeSpan next = First;

    /// <summary>The pause after a further failure.</summary>
    public TimeSpan Next()
    {
        var pause = next;
        next = pause * 2 < Longest ? pause * 2 : Longest;
        return pause;
    }

    /// <summary>All is well: the next failure begins anew.</summary>
    public void Reset() => next = First;
}
