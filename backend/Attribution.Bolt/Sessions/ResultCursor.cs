namespace Attribution.Bolt.Sessions;

/// <summary>What a caller holds of a result.</summary>
internal sealed class ResultCursor(ResultStream stream) : IResultCursor
{
    private IRecord? _current;
    private IRecord? _peeked;
    private IResultSummary? _summary;

    public IRecord Current => _current ?? throw new InvalidOperationException("No record was fetched.");

    public bool IsOpen => !stream.IsEnded && _summary is null;

    public async Task<string[]> KeysAsync() => await stream.KeysAsync(CancellationToken.None).ConfigureAwait(false);

    public async Task<IResultSummary> ConsumeAsync()
    {
        (_current, _peeked) = (null, null);
        return _summary ??= await stream.ConsumeAsync(CancellationToken.None).ConfigureAwait(false);
    }

    public async Task<IRecord?> PeekAsync()
    {
        ThrowIfClosed();
        if (_peeked is null && await stream.NextAsync(CancellationToken.None).ConfigureAwait(false))
        {
            _peeked = stream.Current;
        }

        return _peeked;
    }

    public Task<bool> FetchAsync()
    {
        var next = MoveAsync(CancellationToken.None);
        return next.IsCompletedSuccessfully ? Task.FromResult(next.Result) : next.AsTask(); // Already there: Result does not wait.
    }

    public IAsyncEnumerator<IRecord> GetAsyncEnumerator(CancellationToken cancellationToken = default) => new Enumerator(this, cancellationToken);

    private ValueTask<bool> MoveAsync(CancellationToken cancellationToken)
    {
        ThrowIfClosed();
        if (_peeked is not null)
        {
            (_current, _peeked) = (_peeked, null);
            return ValueTask.FromResult(true);
        }

        var next = stream.NextAsync(cancellationToken);
        if (!next.IsCompletedSuccessfully)
        {
            return FinishAsync(next);
        }

        var isThere = next.Result; // Already there: Result does not wait.
        _current = isThere ? stream.Current : null;
        return ValueTask.FromResult(isThere);
    }

    private async ValueTask<bool> FinishAsync(ValueTask<bool> next)
    {
        var isThere = await next.ConfigureAwait(false);
        _current = isThere ? stream.Current : null;
        return isThere;
    }

    private void ThrowIfClosed()
    {
        if (_summary is not null)
        {
            throw new ResultConsumedException("The records of this result were consumed already.");
        }

        if (stream.ClosedBecause is { } reason)
        {
            throw new ResultConsumedException(reason);
        }
    }

    private sealed class Enumerator(ResultCursor cursor, CancellationToken cancellationToken) : IAsyncEnumerator<IRecord>
    {
        public IRecord Current => cursor.Current;

        public ValueTask<bool> MoveNextAsync()
        {
            cancellationToken.ThrowIfCancellationRequested();
            return cursor.MoveAsync(cancellationToken);
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
