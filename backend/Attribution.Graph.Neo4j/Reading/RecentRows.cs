namespace Attribution.Graph.Neo4j.Reading;

/// <summary>
/// What was last read of current versions, by key, so that what is shown again and again is not asked for each time. A row is kept for all readers, whole; who may see it is
/// asked of it each time. Rows that a write touched are forgotten when the change feed tells of it, so none is older than the graph index. Safe for concurrent use.
/// </summary>
/// <param name="capacity">Most rows kept; 0: none.</param>
internal sealed class RecentRows<TKey, TRow>(int capacity)
    where TKey : notnull
    where TRow : class
{
    private readonly Lock sync = new();
    private Dictionary<TKey, TRow> young = [];
    private Dictionary<TKey, TRow> old = [];
    private long forgotten;

    /// <summary>Take it before rows are read and give it to <see cref="Keep"/>: rows read while others were being forgotten are not kept.</summary>
    public long Age
    {
        get
        {
            lock (sync)
            {
                return forgotten;
            }
        }
    }

    /// <summary>The row of a key; null: it is not kept.</summary>
    public TRow? Find(TKey key)
    {
        lock (sync)
        {
            return Look(key);
        }
    }

    /// <summary>Adds the rows that are kept to <paramref name="found"/>; the keys of those that are not, as often as they were given.</summary>
    public List<TKey> Find(IEnumerable<TKey> keys, Dictionary<TKey, TRow> found)
    {
        List<TKey> missing = [];
        lock (sync)
        {
            foreach (var key in keys)
            {
                if (Look(key) is { } row)
                {
                    found[key] = row;
                }
                else
                {
                    missing.Add(key);
                }
            }
        }

        return missing;
    }

    /// <summary>Keeps rows that were read since <paramref name="age"/>.</summary>
    public void Keep(IEnumerable<KeyValuePair<TKey, TRow>> rows, long age)
    {
        lock (sync)
        {
            if (forgotten != age)
            {
                return;
            }

            foreach (var (key, row) in rows)
            {
                Add(key, row);
            }
        }
    }

    /// <summary>Forgets what a write touched.</summary>
    public void Forget(IEnumerable<TKey> keys)
    {
        lock (sync)
        {
            forgotten++;
            foreach (var key in keys)
            {
                young.Remove(key);
                old.Remove(key);
            }
        }
    }

    /// <summary>Forgets everything, where a write does not tell which keys it touched.</summary>
    public void ForgetAll()
    {
        lock (sync)
        {
            forgotten++;
            (young, old) = ([], []);
        }
    }

    private TRow? Look(TKey key)
    {
        if (!young.TryGetValue(key, out var row) && old.TryGetValue(key, out row))
        {
            Add(key, row);
        }

        return row;
    }

    // Those not asked for while half of the capacity was filled anew go together.
    private void Add(TKey key, TRow row)
    {
        if (capacity == 0)
        {
            return;
        }

        young[key] = row;
        if (young.Count > capacity / 2)
        {
            (old, young) = (young, []);
        }
    }
}
