using System.Collections.Concurrent;

namespace Attribution.Server.Identity;

/// <summary>
/// What was last read of who somebody is. It holds only while nobody, in this process or another, has written to what it was read from, so that who loses a right has lost it for
/// his next request; at most half a minute, so that use is noted to the minute; and not beyond the end of what was read. What is not there is not kept. Safe for concurrent use.
/// </summary>
/// <param name="version">Another number after every write.</param>
/// <param name="read">Reads what a key stands for, and when that ends (null: at no known time); null: nothing.</param>
/// <param name="clock">Says how old an entry is.</param>
internal sealed class IdentityCache<TKey, TValue>(Func<long> version, Func<TKey, (TValue Value, DateTimeOffset? Until)?> read, TimeProvider clock)
    where TKey : notnull
    where TValue : class
{
    /// <summary>How long an entry holds at most.</summary>
    public static readonly TimeSpan MaxAge = TimeSpan.FromSeconds(30);

    /// <summary>Most entries; beyond it all are read anew.</summary>
    public const int Capacity = 10_000;

    private readonly ConcurrentDictionary<TKey, Entry> entries = new();

    /// <summary>What the key stands for now; null: nothing.</summary>
    public TValue? Find(TKey key)
    {
        var now = clock.GetUtcNow();
        var current = version(); // before reading: what is written meanwhile makes the entry stale
        if (entries.TryGetValue(key, out var kept) && kept.Version == current && now < kept.Until)
        {
            return kept.Value;
        }

        if (read(key) is not { } found)
        {
            entries.TryRemove(key, out _);
            return null;
        }

        if (entries.Count >= Capacity)
        {
            entries.Clear();
        }

        entries[key] = new Entry(found.Value, current, found.Until < now + MaxAge ? found.Until.Value : now + MaxAge);
        return found.Value;
    }

    private sealed record Entry(TValue Value, long Version, DateTimeOffset Until);
}
