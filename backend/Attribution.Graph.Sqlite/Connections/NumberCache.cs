using System.Collections.Concurrent;

namespace Attribution.Graph.Sqlite.Connections;

/// <summary>
/// Small numbers of sources, units and type names, kept in memory once read: a number never changes. Holds committed rows only, so a writer must not ask for those of
/// its own transaction. Safe for concurrent use.
/// </summary>
internal sealed class NumberCache<TKey>(string selectNumber, string selectKey, Action<SqliteStatement, TKey> bind, Func<SqliteStatement, TKey> read)
    where TKey : notnull
{
    private readonly ConcurrentDictionary<TKey, int> numbers = [];
    private readonly ConcurrentDictionary<int, TKey> keys = [];

    /// <summary>The number of <paramref name="key"/>; 0 if it has none.</summary>
    public int NumberOf(SqliteDatabase database, TKey key)
    {
        if (numbers.TryGetValue(key, out var number))
        {
            return number;
        }

        var row = database.Prepare(selectNumber);
        bind(row, key);
        number = (int)row.Scalar();
        return number == 0 ? 0 : numbers.GetOrAdd(key, number);
    }

    public TKey KeyOf(SqliteDatabase database, int number)
    {
        if (keys.TryGetValue(number, out var key))
        {
            return key;
        }

        var row = database.Prepare(selectKey).Bind(1, number);
        key = row.Step() ? read(row) : throw new InvalidOperationException($"Nothing has the number {number}.");
        row.Reset();
        return keys.GetOrAdd(number, key);
    }
}
