using Attribution.Bolt.Authentication;
using Attribution.Bolt.Connections;

namespace Attribution.Bolt.Pools;

/// <summary>The connections to one server: at most so many, the one used last first. Safe for concurrent use.</summary>
internal sealed class ConnectionPool : IAsyncDisposable
{
    /// <summary>A connection idle for longer is looked at before use, whether the server closed it: one system call.</summary>
    private static readonly TimeSpan Unwatched = TimeSpan.FromMilliseconds(500);

    private readonly Lock _lock = new();
    private readonly List<BoltConnection> _idle = [];
    private readonly SemaphoreSlim _places;
    private readonly ServerAddress _address;
    private readonly Connector _connector;
    private readonly Config _config;
    private readonly TimeProvider _clock;
    private long _trustedSince;
    private bool _isClosed;
    private int _inUse;

    public ConnectionPool(ServerAddress address, Connector connector, Config config, TimeProvider clock)
    {
        (_address, _connector, _config, _clock, _trustedSince) = (address, connector, config, clock, long.MinValue);
        _places = new SemaphoreSlim(config.MaxConnectionPoolSize == Config.Infinite ? int.MaxValue : config.MaxConnectionPoolSize);
    }

    /// <summary>Connections in use, by which the least busy server is chosen.</summary>
    public int InUse => Volatile.Read(ref _inUse);

    /// <summary>Connections that wait to be used.</summary>
    public int Idle
    {
        get
        {
            lock (_lock)
            {
                return _idle.Count;
            }
        }
    }

    /// <summary>Takes a connection on which <paramref name="auth"/> is signed in, or will be with the next request.</summary>
    public async ValueTask<BoltConnection> AcquireAsync(AuthToken auth, bool mustProbe, CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(_isClosed, this);
        if (!_places.Wait(0, CancellationToken.None))
        {
            await _places.WaitAsync(cancellationToken).ConfigureAwait(false);
        }

        Interlocked.Increment(ref _inUse);
        try
        {
            ObjectDisposedException.ThrowIf(_isClosed, this);
            return await TakeIdleAsync(auth, mustProbe, cancellationToken).ConfigureAwait(false)
                ?? await _connector.OpenAsync(_address, auth, cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            FreePlace();
            throw;
        }
    }

    /// <summary>Gives a connection back. One that is broken, or in the middle of something, is closed.</summary>
    public void Release(BoltConnection connection)
    {
        connection.Failed = null;
        connection.LastUsed = _clock.GetTimestamp();
        var isKept = connection is { IsBroken: false, IsReusable: true };
        lock (_lock)
        {
            isKept &= !_isClosed;
            if (isKept)
            {
                _idle.Add(connection);
            }
        }

        if (!isKept)
        {
            connection.Dispose();
        }

        FreePlace();
    }

    /// <summary>Closes what is idle: after one connection broke the others are no better.</summary>
    public void CloseIdle()
    {
        BoltConnection[] idle;
        lock (_lock)
        {
            idle = [.. _idle];
            _idle.Clear();
        }

        foreach (var connection in idle)
        {
            connection.Dispose();
        }
    }

    /// <summary>Connections opened before now are not used again: their authorization has expired.</summary>
    public void ForgetAuthorizations() => Volatile.Write(ref _trustedSince, _clock.GetTimestamp());

    public async ValueTask DisposeAsync()
    {
        BoltConnection[] idle;
        lock (_lock)
        {
            _isClosed = true;
            idle = [.. _idle];
            _idle.Clear();
        }

        foreach (var connection in idle)
        {
            await connection.DisposeAsync().ConfigureAwait(false);
        }
    }

    private async ValueTask<BoltConnection?> TakeIdleAsync(AuthToken auth, bool mustProbe, CancellationToken cancellationToken)
    {
        while (PopIdle() is { } connection)
        {
            if (IsWorthUsing(connection) && await IsAliveAsync(connection, mustProbe, cancellationToken).ConfigureAwait(false))
            {
                PrepareAuth(connection, auth);
                return connection;
            }

            connection.Dispose();
        }

        return null;
    }

    private bool IsWorthUsing(BoltConnection connection)
    {
        var age = _clock.GetElapsedTime(connection.Opened);
        var isYoung = _config.MaxConnectionLifetime == Config.InfiniteInterval || age < _config.MaxConnectionLifetime;
        return isYoung && connection.Opened >= Volatile.Read(ref _trustedSince)
            && (_clock.GetElapsedTime(connection.LastUsed) < Unwatched || !connection.IsClosedByServer());
    }

    /// <summary>RESET: sent at once as a probe where the connection was idle for long, else only if needed, and then with what follows.</summary>
    private async ValueTask<bool> IsAliveAsync(BoltConnection connection, bool mustProbe, CancellationToken cancellationToken)
    {
        var isProbed = mustProbe || (_config.ConnectionLivenessThreshold is { } threshold && _clock.GetElapsedTime(connection.LastUsed) >= threshold);
        try
        {
            if (isProbed)
            {
                await connection.CompleteAsync(connection.EnqueueReset(), cancellationToken).ConfigureAwait(false);
            }
            else if (connection.NeedsReset)
            {
                connection.EnqueueReset();
            }

            return true;
        }
        catch (Neo4jException)
        {
            return false;
        }
        catch (OperationCanceledException)
        {
            connection.Dispose();
            throw;
        }
    }

    private static void PrepareAuth(BoltConnection connection, AuthToken auth)
    {
        if (auth.Equals(connection.Auth))
        {
            return;
        }

        if (connection.Version < BoltVersion.V5_1)
        {
            connection.Dispose();
            throw new UnsupportedFeatureException($"Credentials can be changed from Bolt 5.1 on; the server speaks {connection.Version}.");
        }

        connection.EnqueueSignIn(auth);
    }

    private BoltConnection? PopIdle()
    {
        lock (_lock)
        {
            if (_idle.Count == 0)
            {
                return null;
            }

            var connection = _idle[^1];
            _idle.RemoveAt(_idle.Count - 1);
            return connection;
        }
    }

    private void FreePlace()
    {
        Interlocked.Decrement(ref _inUse);
        _places.Release();
    }
}
