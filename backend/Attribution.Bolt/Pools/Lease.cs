using Attribution.Bolt.Connections;

namespace Attribution.Bolt.Pools;

/// <summary>A connection for the time of one use.</summary>
/// <param name="Connection">The connection.</param>
/// <param name="Pool">Where it goes back to.</param>
/// <param name="Database">The database to name in requests: the one asked for, or the home database a cluster resolved; null: the server knows.</param>
internal readonly record struct Lease(BoltConnection Connection, ConnectionPool Pool, string? Database)
{
    public void Release() => Pool.Release(Connection);
}
