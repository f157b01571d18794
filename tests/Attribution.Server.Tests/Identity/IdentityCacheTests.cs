using Attribution.Server.Identity;

namespace Attribution.Server.Tests.Identity;

public sealed class IdentityCacheTests
{
    private readonly SteppedClock clock = new();
    private readonly Dictionary<string, (string Value, DateTimeOffset? Until)> kept = new() { ["key"] = ("value", null) };
    private readonly IdentityCache<string, string> cache;
    private long version = 1;
    private int reads;

    public IdentityCacheTests() => cache = new IdentityCache<string, string>(() => version, Read, clock);

    [Fact]
    public void Find_AskedAgain_ReadsOnce()
    {
        Assert.Equal(("value", "value"), (cache.Find("key"), cache.Find("key")));
        Assert.Equal(1, reads);
    }

    [Fact]
    public void Find_AfterAWrite_ReadsAnew()
    {
        cache.Find("key");
        kept.Remove("key");
        version++;

        Assert.Null(cache.Find("key"));
    }

    [Fact]
    public void Find_WrittenWhileItWasRead_ReadsAnew()
    {
        IdentityCache<string, string> late = new(() => version, key => (version++, Read(key)).Item2, clock);
        late.Find("key");
        late.Find("key");

        Assert.Equal(2, reads);
    }

    [Fact]
    public void Find_AfterItsMostAge_ReadsAnew()
    {
        cache.Find("key");
        clock.Advance(IdentityCache<string, string>.MaxAge);
        cache.Find("key");

        Assert.Equal(2, reads);
    }

    [Fact]
    public void Find_BeyondTheEndOfWhatWasRead_ReadsAnew()
    {
        kept["key"] = ("value", clock.GetUtcNow().AddSeconds(5));
        cache.Find("key");
        kept.Remove("key");
        clock.Advance(TimeSpan.FromSeconds(4));
        Assert.Equal("value", cache.Find("key"));
        clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Null(cache.Find("key"));
    }

    [Fact]
    public void Find_WhatIsNotThere_IsNotKept()
    {
        Assert.Null(cache.Find("later"));
        kept["later"] = ("value", null);

        Assert.Equal("value", cache.Find("later"));
    }

    [Fact]
    public void Find_MoreThanItHolds_BeginsAnew()
    {
        IdentityCache<int, string> small = new(() => version, key => ("value", null), clock);
        Assert.All(Enumerable.Range(0, (2 * IdentityCache<int, string>.Capacity) + 1), key => Assert.Equal("value", small.Find(key)));
    }

    private (string Value, DateTimeOffset? Until)? Read(string key)
    {
        reads++;
        return kept.TryGetValue(key, out var found) ? found : null;
    }
}
