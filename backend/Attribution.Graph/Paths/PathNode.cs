namespace Attribution.Graph.Paths;

/// <summary>An entity that a search has met.</summary>
internal struct PathNode
{
    /// <summary>Lead of the entity.</summary>
    public int Lead;

    /// <summary>How many relationships the reader sees at it, at least.</summary>
    public int Degree;

    /// <summary>Place of its first hop; −1: its relationships were not read.</summary>
    public int FirstHop;

    /// <summary>How many neighbours it has.</summary>
    public int HopCount;

    /// <summary>The reading that last met it.</summary>
    public int Reading;

    /// <summary>In that reading the first relationship with it.</summary>
    public int FirstGroup;

    /// <summary>At which end of the paths it stands.</summary>
    public PathEnd End;

    /// <summary>True if there are no more relationships than <see cref="Degree"/>.</summary>
    public bool IsDegreeExact;
}

/// <summary>Where an entity stands on the paths asked for.</summary>
internal enum PathEnd : byte
{
    /// <summary>Between the ends.</summary>
    Between,

    /// <summary>Paths start here.</summary>
    Start,

    /// <summary>Paths end here.</summary>
    Target,
}

/// <summary>One relationship from an entity to a neighbour.</summary>
/// <param name="Neighbour">Place of the neighbour.</param>
/// <param name="NextParallel">Place of another relationship with the same neighbour; −1: none.</param>
/// <param name="TypeCode">Relationship type.</param>
/// <param name="Direction">Which way, seen from the entity.</param>
/// <param name="Confidence">0–100; −1: none.</param>
/// <param name="Start">Earliest start of validity; <see cref="long.MaxValue"/>: undated.</param>
/// <param name="Newest">Latest start of validity; <see cref="long.MinValue"/>: undated.</param>
internal readonly record struct PathHop(
    int Neighbour, int NextParallel, ushort TypeCode, Index.Direction Direction, sbyte Confidence, long Start, long Newest)
{
    /// <summary>The same, seen from the neighbour.</summary>
    public PathHop Turned() => this with { Direction = Index.Direction.Both & ~Direction };
}
