namespace Planted;

/// <summary>RS0030: every banned symbol, each on a line of its own.</summary>
public static class UsesBannedSymbols
{
    /// <summary>Wall clock, ids and randomness that no test can hold.</summary>
    public static object[] Run() =>
    [
        DateTime.Now,
        DateTime.UtcNow,
        DateTime.Today,
        DateTimeOffset.Now,
        DateTimeOffset.UtcNow,
        Guid.NewGuid(),
        Guid.CreateVersion7(),
        new Random(),
        Random.Shared,
    ];
}
