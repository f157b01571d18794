using System.Collections.Concurrent;

namespace Attribution.Bolt.Routing;

/// <summary>The routing tables of all databases in use. Safe for concurrent use.</summary>
internal sealed class RoutingTables(TimeProvider clock)
{
    /// <summary>A table that nobody renewed is forgotten this long after it expired.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromSeconds(30);

    private readonly ConcurrentDictionary<string, RoutingTable> _tables = new(StringComparer.Ordinal);

    public RoutingTable? Find(string key) => _tables.GetValueOrDefault(key);

    public void Put(string key, RoutingTable table)
    {
        _tables[key] = table;
        var limit = clock.GetTimestamp() - (long)(Kept.TotalSeconds * clock.TimestampFrequency);
        foreach (var (other, old) in _tables)
        {
            if (old.Expires < limit)
            {
                _tables.TryRemove(new KeyValuePair<string, RoutingTable>(other, old));
            }
        }
    }

    /// <summary>No table names the server any more.</summary>
    public void Forget(ServerAddress server) => Change(table => table.Without(server));

    /// <summary>No table names the server as a writer any more.</summary>
    public void ForgetWriter(ServerAddress server) => Change(table => table.WithoutWriter(server));

    private void Change(Func<RoutingTable, RoutingTable> change)
    {
        foreach (var (key, table) in _tables)
        {
            _tables.TryUpdate(key, change(table), table);
        }
    }
}
