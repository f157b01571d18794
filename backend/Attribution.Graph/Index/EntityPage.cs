namespace Attribution.Graph.Index;

/// <summary>What lists of entities can be ordered by.</summary>
public enum EntityField : byte
{
    /// <summary>The lead's number, which is the order of (first recorded, record id).</summary>
    Id,

    /// <summary><see cref="Entity.FirstRecorded"/>, then id.</summary>
    Created,

    /// <summary><see cref="Entity.LastRecorded"/>, then id.</summary>
    Modified,
}

/// <summary>Which entities to list and how.</summary>
public sealed record EntityQuery
{
    /// <summary>Kinds to keep; empty: all.</summary>
    public IReadOnlyList<ushort> KindCodes { get; init; } = [];

    /// <summary>True to list what its sources revoked or deprecated, too.</summary>
    public bool IncludeRevoked { get; init; }

    /// <summary>First recorded in this span; null: at any time.</summary>
    public TimeSpanFilter? Created { get; init; }

    /// <summary>Last changed in this span, as the reader sees it; null: at any time.</summary>
    public TimeSpanFilter? Modified { get; init; }

    /// <summary>Labels of which some visible record has one; null: any.</summary>
    public IReadOnlySet<int>? Labels { get; init; }

    /// <summary>What to order by.</summary>
    public EntityField Field { get; init; }

    /// <summary>Highest first; id then runs backwards, too.</summary>
    public bool Descending { get; init; }

    /// <summary>The place to go on after (before, when <see cref="Backwards"/>); null: from the start.</summary>
    public EntityPosition? After { get; init; }

    /// <summary>True to read the piece that ends before <see cref="After"/>.</summary>
    public bool Backwards { get; init; }

    /// <summary>True to count all that pass, which walks every record.</summary>
    public bool CountTotal { get; init; }

    /// <summary>Most entities to give.</summary>
    public required int Limit { get; init; }
}

/// <summary>A span of time, half-open.</summary>
/// <param name="From">µs since 1970; null: open.</param>
/// <param name="Before">µs since 1970; null: open.</param>
public sealed record TimeSpanFilter(long? From, long? Before)
{
    /// <summary>Whether a time lies in it.</summary>
    public bool Contains(long time) => (From is null || time >= From) && (Before is null || time < Before);
}

/// <summary>A place in a list of entities.</summary>
/// <param name="Time">The time that the list is ordered by, µs since 1970; 0 for a list by id.</param>
/// <param name="Lead">The entity.</param>
public readonly record struct EntityPosition(long Time, int Lead);

/// <summary>A piece of a list of entities.</summary>
/// <param name="Entities">In the order asked, also when read backwards.</param>
/// <param name="HasMore">True if there are more beyond the last (beyond the first, when read backwards).</param>
/// <param name="Total">All that pass, exact; null if that was not asked for.</param>
public sealed record EntityPage(IReadOnlyList<Entity> Entities, bool HasMore, int? Total);
