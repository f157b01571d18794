namespace Attribution.Bolt.Summaries;

/// <summary>One operator of an executed plan.</summary>
internal sealed class ProfiledPlan(Dictionary<string, object?> map, IList<IProfiledPlan> children) : Plan(map, [.. children]), IProfiledPlan
{
    public long DbHits { get; } = Count(map, "dbHits");

    public long Records { get; } = Count(map, "rows");

    public long PageCacheHits { get; } = Count(map, "pageCacheHits");

    public long PageCacheMisses { get; } = Count(map, "pageCacheMisses");

    public double PageCacheHitRatio { get; } = map.GetValueOrDefault("pageCacheHitRatio") as double? ?? 0;

    public long Time { get; } = Count(map, "time");

    public bool HasPageCacheStats { get; } = map.ContainsKey("pageCacheHits") || map.ContainsKey("pageCacheMisses") || map.ContainsKey("pageCacheHitRatio");

    IList<IProfiledPlan> IProfiledPlan.Children => children;

    private static long Count(Dictionary<string, object?> map, string key) => map.GetValueOrDefault(key) as long? ?? 0;
}
