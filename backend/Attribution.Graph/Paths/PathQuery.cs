using Attribution.Graph.Index;

namespace Attribution.Graph.Paths;

/// <summary>Which paths to find. Ends are records that stand for the entities that hold them; an entity at both ends is left out of them.</summary>
public sealed record PathQuery
{
    /// <summary>Most paths that can be asked for.</summary>
    public const int MaxFirst = 50;

    /// <summary>Most hops that can be asked for.</summary>
    public const int LongestPath = 8;

    /// <summary>Records of the entities to start from.</summary>
    public required IReadOnlyList<int> From { get; init; }

    /// <summary>Records of the entities to end at.</summary>
    public required IReadOnlyList<int> To { get; init; }

    /// <summary>What comes first.</summary>
    public PathRank Rank { get; init; } = PathRank.Distinctive;

    /// <summary>Which relationships, and which entities between the ends, to go through.</summary>
    public RelationshipFilter Filter { get; init; } = RelationshipFilter.None;

    /// <summary>Most paths to give, 1 to <see cref="MaxFirst"/>.</summary>
    public int First { get => field; init => field = Math.Clamp(value, 1, MaxFirst); } = 5;

    /// <summary>Most relationships on a path, 1 to <see cref="LongestPath"/>.</summary>
    public int MaxHops { get => field; init => field = Math.Clamp(value, 1, LongestPath); } = 6;

    /// <summary>Most relationships to look at, as the reader sees them; then the best paths found so far are given as not complete.</summary>
    public int MaxWork { get; init; } = 1_000_000;
}
