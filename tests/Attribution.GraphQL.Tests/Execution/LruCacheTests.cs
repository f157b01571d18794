using Attribution.GraphQL.Execution;

namespace Attribution.GraphQL.Tests.Execution;

public sealed class LruCacheTests
{
    [Fact]
    public void Set_OverCapacity_DropsWhatWasUsedLongestAgo()
    {
        var cache = new LruCache<string, int>(2);
        cache.Set("a", 1);
        cache.Set("b", 2);
        cache.TryGet("a", out _);
        cache.Set("c", 3);
        Assert.Equal((true, false, true, 2), (cache.TryGet("a", out _), cache.TryGet("b", out _), cache.TryGet("c", out _), cache.Count));
    }

    [Fact]
    public void Set_SameKey_Replaces()
    {
        var cache = new LruCache<string, int>(1);
        cache.Set("a", 1);
        cache.Set("a", 2);
        Assert.Equal((true, 2, 1), (cache.TryGet("a", out var value), value, cache.Count));
    }
}
