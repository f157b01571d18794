using Attribution.Bolt.Connections;
using Attribution.Bolt.Messages;
using Attribution.Bolt.Pools;

namespace Attribution.Bolt.Sessions;

/// <summary>A transaction on one connection, which goes back when it ends.</summary>
/// <param name="lease">The connection.</param>
/// <param name="config">Time-out and metadata.</param>
/// <param name="fetchSize">Records of a batch.</param>
/// <param name="onEnd">Called once with the bookmark, null without.</param>
internal sealed class BoltTransaction(Lease lease, TransactionConfig config, long fetchSize, Func<string?, CancellationToken, ValueTask> onEnd) : IAsyncTransaction
{
    /// <summary>A server that does not answer a rollback within this time is left; it rolls back by itself when the connection ends.</summary>
    private static readonly TimeSpan LongestUndo = TimeSpan.FromSeconds(5);

    private readonly List<ResultStream> _results = [];
    private Neo4jException? _failure;

    public TransactionConfig TransactionConfig => config;

    public bool IsOpen { get; private set; } = true;

    private BoltConnection Connection => lease.Connection;

    /// <summary>Writes BEGIN; it is sent with the first query, or at once.</summary>
    public async ValueTask BeginAsync(QueryExtra extra, bool isSentAtOnce, CancellationToken cancellationToken)
    {
        var begun = new ResponseHandler();
        Connection.Enqueue(new Begin(extra), begun);
        if (isSentAtOnce)
        {
            await Connection.CompleteAsync(begun, cancellationToken).ConfigureAwait(false);
        }
    }

    public Task<IResultCursor> RunAsync(string query) => RunAsync(new Query(query));

    public Task<IResultCursor> RunAsync(string query, object parameters) => RunAsync(new Query(query, parameters));

    public Task<IResultCursor> RunAsync(string query, IDictionary<string, object?> parameters) => RunAsync(new Query(query, parameters));

    public async Task<IResultCursor> RunAsync(Query query)
    {
        ThrowIfNotUsable();
        var stream = new ResultStream(Connection, query, fetchSize, OnResultEndAsync);
        _results.RemoveAll(result => result.IsEnded);
        await stream.StartAsync(extra: null, CancellationToken.None).ConfigureAwait(false);
        _results.Add(stream);
        return new ResultCursor(stream);
    }

    public Task CommitAsync() => CommitAsync(CancellationToken.None);

    public async Task CommitAsync(CancellationToken cancellationToken)
    {
        ThrowIfNotUsable();
        string? bookmark = null;
        try
        {
            await FinishResultsAsync(cancellationToken).ConfigureAwait(false);
            bookmark = await SendCommitAsync(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            await EndAsync(bookmark, cancellationToken).ConfigureAwait(false);
        }
    }

    public async Task RollbackAsync()
    {
        ThrowIfNotOpen();
        try
        {
            if (!Connection.IsBroken && Connection.IsInTransaction)
            {
                await UndoAsync().ConfigureAwait(false);
            }
        }
        catch (Exception lost) when (lost is Neo4jException or OperationCanceledException && Connection.IsBroken)
        {
            Connection.Logger.Debug("{0}: lost during rollback, which the server does then by itself ({1})", Connection.Address, lost.Message);
        }
        finally
        {
            await EndAsync(bookmark: null, CancellationToken.None).ConfigureAwait(false);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (IsOpen)
        {
            await RollbackAsync().ConfigureAwait(false);
        }
    }

    /// <summary>Closes the connection, by which the server rolls back. Does not wait; <see cref="DisposeAsync"/> keeps the connection.</summary>
    public void Dispose()
    {
        if (IsOpen)
        {
            Connection.Dispose();
            Close("The transaction was disposed.");
        }
    }

    private async ValueTask FinishResultsAsync(CancellationToken cancellationToken)
    {
        foreach (var result in _results)
        {
            if (!result.IsEnded || result.Failure is not null)
            {
                await result.ConsumeAsync(cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private async ValueTask<string?> SendCommitAsync(CancellationToken cancellationToken)
    {
        var committed = new ResponseHandler();
        try
        {
            Connection.Enqueue(Commit.Instance, committed);
            await Connection.CompleteAsync(committed, cancellationToken).ConfigureAwait(false);
            return committed.Fields?.GetValueOrDefault("bookmark") as string;
        }
        catch (Neo4jException lost) when (lost is ServiceUnavailableException or ConnectionReadTimeoutException && Connection.IsBroken)
        {
            throw new ServiceUnavailableException($"The connection broke before the commit was answered; whether it took place is not known. {lost.Message}", lost) { IsCommitUnanswered = true };
        }
    }

    /// <summary>ROLLBACK, or RESET while results are open, which stops them too.</summary>
    private async ValueTask UndoAsync()
    {
        var undone = new ResponseHandler();
        if (_results.TrueForAll(result => result.IsEnded))
        {
            Connection.Enqueue(Rollback.Instance, undone);
        }
        else
        {
            undone = Connection.EnqueueReset();
        }

        using var limit = new CancellationTokenSource(LongestUndo);
        await Connection.CompleteAsync(undone, limit.Token).ConfigureAwait(false);
    }

    private ValueTask OnResultEndAsync(ResultStream stream, CancellationToken cancellationToken)
    {
        _failure ??= stream.Failure as Neo4jException;
        return ValueTask.CompletedTask;
    }

    private async ValueTask EndAsync(string? bookmark, CancellationToken cancellationToken)
    {
        Close("The transaction has ended.");
        await onEnd(bookmark, cancellationToken).ConfigureAwait(false);
    }

    private void Close(string reason)
    {
        IsOpen = false;
        foreach (var result in _results)
        {
            result.ClosedBecause = reason;
            result.Abandon(new ResultConsumedException(reason));
        }

        lease.Release();
    }

    private void ThrowIfNotOpen()
    {
        if (!IsOpen)
        {
            throw new TransactionClosedException("The transaction was committed or rolled back already.");
        }
    }

    private void ThrowIfNotUsable()
    {
        ThrowIfNotOpen();
        if (_failure is { } failure)
        {
            throw new TransactionTerminatedException(failure);
        }
    }
}
