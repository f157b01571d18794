namespace Attribution.Graph.Index;

/// <summary>The part of a filter that is asked of each claim before it is grouped, as tables.</summary>
internal sealed class ClaimFilter
{
    /// <summary>Lets all pass.</summary>
    public static readonly ClaimFilter None = new(RelationshipFilter.None);

    private readonly CodeSet types;

    /// <summary>The part of <paramref name="filter"/>.</summary>
    public ClaimFilter(RelationshipFilter filter)
    {
        types = new CodeSet(filter.TypeCodes, filter.ExceptTypeCodes);
        Directions = filter.Direction;
        PassesAll = filter is { TypeCodes.Count: 0, ExceptTypeCodes.Count: 0, Direction: Direction.Both };
    }

    /// <summary>Directions to scan.</summary>
    public Direction Directions { get; }

    /// <summary>True if nothing is left out.</summary>
    public bool PassesAll { get; }

    /// <summary>True if claims of this type are kept.</summary>
    public bool Passes(ushort typeCode) => types.Contains(typeCode);
}
