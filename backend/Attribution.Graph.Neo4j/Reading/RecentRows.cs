namespace Attribution.Graph.Neo4j.Reading;

/// <summary>
/// Rows of current versions as they were last read, by number, so that what is shown again and again is not asked for each time. A row is kept for all readers, whole; who may see it is
/// asked of it each time. Rows that a write touched are forgotten when the change feed tells of it, so none is older than the graph index. Safe for concurrent use.
/// </summary>
/// <param name="capacity">Most rows kept; 0: none.</param>
internal sealed class RecentRows<TRow>(int capacity)
    where TRow : class
{
    private readonly Lock sync = new();
    private Dictionary<int, TRow> young = [];
    private Dictionary<int, TRow> old = [];
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

    /// <summary>Adds the rows that are kept to <paramref name="found"/>; the numbers of those that are not.</summary>
    public List<int> Find(IEnumerable<int> numbers, Dictionary<int, TRow> found)
    {
        List<int> missing = [];
        lock (sync)
        {
            foreach (var number in numbers)
            {
                if (!young.TryGetValue(number, out var row) && !old.TryGetValue(number, out row))
                {
                    missing.Add(number);
                    continue;
                }

                found[number] = row;
                Add(number, row);
            }
        }

        return missing;
    }

    /// <summary>Keeps rows that were read since <paramref name="age"/>.</summary>
    public void Keep(IEnumerable<KeyValuePair<int, TRow>> rows, long age)
    {
        lock (sync)
        {
            if (forgotten != age)
            {
                return;
            }

            foreach (var (number, row) in rows)
            {
                Add(number, row);
            }
        }
    }

    /// <summary>Forgets what a write touched.</summary>
    public void Forget(IEnumerable<int> numbers)
    {
        lock (sync)
        {
            forgotten++;
            foreach (var number in numbers)
            {
                young.Remove(number);
                old.Remove(number);
            }
        }
    }

    // Those not asked for while half of the capacity was filled anew go together.
    private void Add(int number, TRow row)
    {
        if (capacity == 0)
        {
            return;
        }

        young[number] = row;
        if (young.Count > capacity / 2)
        {
            (old, young) = (young, []);
        }
    }
}
