using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace Attribution.Graph.Sqlite.Connections;

/// <summary>
/// Reading connections: as many as read at once, at most 8 kept idle. There is no upper limit, because a caller may read again while it enumerates. Safe for concurrent use.
/// </summary>
internal sealed class SessionPool(SqliteStoreOptions options, StoreCaches caches) : IDisposable
{
    private const int MaxIdle = 8;

    private readonly ConcurrentBag<StoreSession> idle = [];
    private bool disposed;

    /// <summary>A session that sees one state of the store until the lease ends.</summary>
    public SessionLease Rent()
    {
        ObjectDisposedException.ThrowIf(disposed, this);
        var session = idle.TryTake(out var kept) ? kept : Open();
        try
        {
            session.Begin();
            return new SessionLease(this, session);
        }
        catch
        {
            session.Dispose();
            throw;
        }
    }

    public void Return(StoreSession session)
    {
        session.End();
        if (disposed || idle.Count >= MaxIdle)
        {
            session.Dispose();
        }
        else
        {
            idle.Add(session);
        }
    }

    public void Dispose()
    {
        disposed = true;
        while (idle.TryTake(out var session))
        {
            session.Dispose();
        }
    }

    private StoreSession Open() =>
        new(SqliteDatabase.Open(options.Path, SqliteOpenMode.ReadWrite, options.BusyTimeout, options.ReaderCacheMebibytes), caches);
}

/// <summary>A rented reading session; gives it back when disposed.</summary>
internal readonly struct SessionLease(SessionPool pool, StoreSession session) : IDisposable
{
    public StoreSession Session => session;

    public void Dispose() => pool.Return(session);
}
