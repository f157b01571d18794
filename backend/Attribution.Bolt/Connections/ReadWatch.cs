namespace Attribution.Bolt.Connections;

/// <summary>Gives up reading when the server is silent for longer than it promised.</summary>
internal sealed class ReadWatch(TimeProvider clock) : IDisposable
{
    private CancellationTokenSource? _source;

    /// <summary>Longest silence; infinite: no watch is kept.</summary>
    public TimeSpan Longest { get; set; } = Timeout.InfiniteTimeSpan;

    /// <exception cref="TimeoutException">The server was silent for too long.</exception>
    public ValueTask FillAsync(ChunkReader reader, CancellationToken cancellationToken) =>
        Longest == Timeout.InfiniteTimeSpan ? reader.FillAsync(cancellationToken) : FillWatchedAsync(reader, cancellationToken);

    public void Dispose() => _source?.Dispose();

    private async ValueTask FillWatchedAsync(ChunkReader reader, CancellationToken cancellationToken)
    {
        var source = Restart();
        using var both = cancellationToken.UnsafeRegister(static state => ((CancellationTokenSource?)state)?.Cancel(), source);
        try
        {
            await reader.FillAsync(source.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException late) when (!cancellationToken.IsCancellationRequested)
        {
            throw new TimeoutException("The server was silent for too long.", late);
        }
        finally
        {
            source.CancelAfter(Timeout.InfiniteTimeSpan);
        }
    }

    private CancellationTokenSource Restart()
    {
        if (_source is null || !_source.TryReset())
        {
            _source?.Dispose();
            _source = new CancellationTokenSource(Timeout.InfiniteTimeSpan, clock);
        }

        _source.CancelAfter(Longest);
        return _source;
    }
}
