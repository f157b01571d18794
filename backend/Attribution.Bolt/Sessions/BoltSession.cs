using Attribution.Bolt.Authentication;
using Attribution.Bolt.Configuration;
using Attribution.Bolt.Messages;
using Attribution.Bolt.Pools;

namespace Attribution.Bolt.Sessions;

/// <summary>A chain of transactions. Has at most one of them, or one auto-commit result, open at a time, and a connection only for that long.</summary>
internal sealed class BoltSession : IAsyncSession
{
    /// <summary>What is left of a result is not waited for any longer when the session closes.</summary>
    private static readonly TimeSpan LongestClose = TimeSpan.FromSeconds(5);

    private readonly ConnectionSource _source;
    private readonly RetryLoop _retries;
    private readonly SessionBookmarks _bookmarks;
    private readonly AuthToken? _auth;
    private readonly long _fetchSize;
    private ResultStream? _result;
    private Lease _resultLease;
    private BoltTransaction? _transaction;
    private string? _database;
    private bool _isClosed;

    public BoltSession(ConnectionSource source, RetryLoop retries, SessionConfig config, long fetchSize)
    {
        (_source, _retries, SessionConfig, _database) = (source, retries, config, config.Database);
        _bookmarks = new SessionBookmarks(config.Bookmarks, config.BookmarkManager);
        _auth = config.AuthToken is { } own ? AuthToken.From(own) : null;
        _fetchSize = config.FetchSize ?? fetchSize;
    }

    public SessionConfig SessionConfig { get; }

    public Bookmarks LastBookmarks => _bookmarks.Last;

    public Task<IResultCursor> RunAsync(string query) => RunAsync(new Query(query));

    public Task<IResultCursor> RunAsync(string query, object parameters) => RunAsync(new Query(query, parameters));

    public Task<IResultCursor> RunAsync(string query, IDictionary<string, object?> parameters) => RunAsync(new Query(query, parameters));

    public Task<IResultCursor> RunAsync(Query query) => RunAsync(query, action: null);

    public Task<IResultCursor> RunAsync(string query, Action<TransactionConfigBuilder>? action = null) => RunAsync(new Query(query), action);

    public Task<IResultCursor> RunAsync(string query, IDictionary<string, object?> parameters, Action<TransactionConfigBuilder>? action = null) =>
        RunAsync(new Query(query, parameters), action);

    public Task<IResultCursor> RunAsync(Query query, Action<TransactionConfigBuilder>? action = null) =>
        RunAsync(query, TransactionConfig.From(action), CancellationToken.None);

    public Task<IAsyncTransaction> BeginTransactionAsync() => BeginTransactionAsync(_ => { });

    public async Task<IAsyncTransaction> BeginTransactionAsync(Action<TransactionConfigBuilder> action) =>
        await BeginAsync(SessionConfig.DefaultAccessMode, TransactionConfig.From(action), isSentAtOnce: true, CancellationToken.None).ConfigureAwait(false);

    public Task<TResult> ExecuteReadAsync<TResult>(Func<IAsyncQueryRunner, Task<TResult>> work, Action<TransactionConfigBuilder>? action = null) =>
        ExecuteAsync(AccessMode.Read, work, TransactionConfig.From(action), CancellationToken.None);

    public Task ExecuteReadAsync(Func<IAsyncQueryRunner, Task> work, Action<TransactionConfigBuilder>? action = null) =>
        ExecuteAsync(AccessMode.Read, Answering(work), TransactionConfig.From(action), CancellationToken.None);

    public Task<TResult> ExecuteWriteAsync<TResult>(Func<IAsyncQueryRunner, Task<TResult>> work, Action<TransactionConfigBuilder>? action = null) =>
        ExecuteAsync(AccessMode.Write, work, TransactionConfig.From(action), CancellationToken.None);

    public Task ExecuteWriteAsync(Func<IAsyncQueryRunner, Task> work, Action<TransactionConfigBuilder>? action = null) =>
        ExecuteAsync(AccessMode.Write, Answering(work), TransactionConfig.From(action), CancellationToken.None);

    /// <summary>A managed transaction: work, commit, and again where that may help.</summary>
    public Task<T> ExecuteAsync<T>(AccessMode mode, Func<IAsyncQueryRunner, Task<T>> work, TransactionConfig config, CancellationToken cancellationToken) =>
        _retries.RunAsync(
            async token =>
            {
                await using var transaction = await BeginAsync(mode, config, isSentAtOnce: false, token).ConfigureAwait(false);
                try
                {
                    var result = await work(transaction).ConfigureAwait(false);
                    if (transaction.IsOpen)
                    {
                        await transaction.CommitAsync(token).ConfigureAwait(false);
                    }

                    return result;
                }
                catch (OperationCanceledException) when (token.IsCancellationRequested)
                {
                    transaction.Dispose(); // Nobody waits for a rollback any more: the server does it when the connection ends.
                    throw;
                }
                catch (SecurityException refused)
                {
                    await _source.HandleRefusalAsync(_auth, refused, token).ConfigureAwait(false);
                    throw;
                }
            },
            cancellationToken);

    public async Task CloseAsync()
    {
        if (!_isClosed)
        {
            _isClosed = true;
            using var limit = new CancellationTokenSource(LongestClose);
            try
            {
                await FinishAsync(limit.Token).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (limit.IsCancellationRequested)
            {
                ReleaseResult();
            }
        }
    }

    public async ValueTask DisposeAsync() => await CloseAsync().ConfigureAwait(false);

    /// <summary>Closes the connection of what is open. Does not wait; <see cref="DisposeAsync"/> keeps the connection.</summary>
    public void Dispose()
    {
        _isClosed = true;
        _transaction?.Dispose();
        if (_result is { IsEnded: false } result)
        {
            _resultLease.Connection.Dispose();
            result.Abandon(new ResultConsumedException("The session was disposed."));
            ReleaseResult();
        }
    }

    private static Func<IAsyncQueryRunner, Task<bool>> Answering(Func<IAsyncQueryRunner, Task> work) => async runner =>
    {
        await work(runner).ConfigureAwait(false);
        return true;
    };

    private async Task<IResultCursor> RunAsync(Query query, TransactionConfig config, CancellationToken cancellationToken)
    {
        var (lease, extra) = await OpenAsync(SessionConfig.DefaultAccessMode, config, cancellationToken).ConfigureAwait(false);
        (_resultLease, _result) = (lease, new ResultStream(lease.Connection, query, _fetchSize, OnResultEndAsync));
        try
        {
            await _result.StartAsync(extra, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception failure)
        {
            _result.Abandon(failure);
            ReleaseResult();
            throw;
        }

        return new ResultCursor(_result);
    }

    private async Task<BoltTransaction> BeginAsync(AccessMode mode, TransactionConfig config, bool isSentAtOnce, CancellationToken cancellationToken)
    {
        var (lease, extra) = await OpenAsync(mode, config, cancellationToken).ConfigureAwait(false);
        var transaction = new BoltTransaction(lease, config, _fetchSize, OnTransactionEndAsync);
        try
        {
            await transaction.BeginAsync(extra, isSentAtOnce, cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            lease.Release();
            throw;
        }

        return _transaction = transaction;
    }

    private async ValueTask<(Lease Lease, QueryExtra Extra)> OpenAsync(AccessMode mode, TransactionConfig config, CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(_isClosed, this);
        if (_transaction is { IsOpen: true })
        {
            throw new TransactionNestingException("The session has an open transaction; commit it or roll it back first.");
        }

        await FinishAsync(cancellationToken).ConfigureAwait(false);
        var bookmarks = await _bookmarks.ForBeginAsync(cancellationToken).ConfigureAwait(false);
        var request = new ConnectionRequest(mode, _database, SessionConfig.ImpersonatedUser, bookmarks, _auth);
        var lease = await _source.AcquireAsync(request, cancellationToken).ConfigureAwait(false);
        _database = lease.Database;
        var extra = new QueryExtra
        {
            Bookmarks = bookmarks,
            Transaction = config,
            Mode = mode,
            Database = lease.Database,
            ImpersonatedUser = SessionConfig.ImpersonatedUser,
            Notifications = SessionConfig.NotificationsConfig as NotificationFilter,
        };
        return (lease, extra);
    }

    /// <summary>Ends what is open; the failure of a query whose result nobody looked at is thrown here.</summary>
    private async ValueTask FinishAsync(CancellationToken cancellationToken)
    {
        if (_transaction is { IsOpen: true } transaction)
        {
            await transaction.RollbackAsync().ConfigureAwait(false);
        }

        if (_result is { IsEnded: false } result)
        {
            await result.ConsumeAsync(cancellationToken).ConfigureAwait(false);
        }
        else if (_result is not null)
        {
            await OnResultEndAsync(_result, cancellationToken).ConfigureAwait(false);
        }
    }

    private async ValueTask OnResultEndAsync(ResultStream stream, CancellationToken cancellationToken)
    {
        if (_result != stream)
        {
            return;
        }

        var refused = stream.Failure as SecurityException;
        var auth = _resultLease.Connection.Auth;
        ReleaseResult();
        if (refused is not null)
        {
            await _source.HandleRefusalAsync(auth, refused, cancellationToken).ConfigureAwait(false);
        }

        await _bookmarks.UpdateAsync(stream.Bookmark, cancellationToken).ConfigureAwait(false);
    }

    private void ReleaseResult()
    {
        if (_result is not null)
        {
            _result = null;
            _resultLease.Release();
        }
    }

    private ValueTask OnTransactionEndAsync(string? bookmark, CancellationToken cancellationToken) => _bookmarks.UpdateAsync(bookmark, cancellationToken);
}
