namespace Neo4j.Driver;

/// <summary>One operator of an executed plan (PROFILE).</summary>
public interface IProfiledPlan : IPlan
{
    /// <summary>Accesses to the store.</summary>
    long DbHits { get; }

    /// <summary>Rows it gave.</summary>
    long Records { get; }

    /// <summary>Pages found in memory.</summary>
    long PageCacheHits { get; }

    /// <summary>Pages read from disk.</summary>
    long PageCacheMisses { get; }

    /// <summary>Share of pages found in memory, 0-1.</summary>
    double PageCacheHitRatio { get; }

    /// <summary>Time it took, in ns.</summary>
    long Time { get; }

    /// <summary>True if the server counted pages.</summary>
    bool HasPageCacheStats { get; }

    /// <summary>Operators it gets its rows from.</summary>
    new IList<IProfiledPlan> Children { get; }
}
