namespace Attribution.Graph.Index;

/// <summary>The part of a filter that is asked of each relationship after its claims are grouped.</summary>
internal sealed class GroupFilter
{
    private readonly CodeSet kinds;
    private readonly HashSet<int>? only;
    private readonly HashSet<int>? except;
    private readonly int minConfidence;
    private readonly long validAfter;
    private readonly long validBefore;

    /// <summary>The part of <paramref name="filter"/>.</summary>
    public GroupFilter(RelationshipFilter filter)
    {
        kinds = new CodeSet(filter.NeighbourKindCodes, filter.ExceptNeighbourKindCodes);
        only = filter.NeighbourLeads.Count > 0 ? [.. filter.NeighbourLeads] : null;
        except = filter.ExceptNeighbourLeads.Count > 0 ? [.. filter.ExceptNeighbourLeads] : null;
        minConfidence = filter.MinConfidence ?? -1;
        validAfter = filter.ValidAfter ?? long.MinValue;
        validBefore = filter.ValidBefore ?? long.MaxValue;
    }

    /// <summary>True if the relationship and its neighbour are kept.</summary>
    public bool Passes(in LinkGroup group) => PassesLink(group) && PassesNeighbour(group);

    /// <summary>True if the neighbour is kept.</summary>
    public bool PassesNeighbour(in LinkGroup group) =>
        kinds.Contains(group.KindCode) && only?.Contains(group.Lead) is not false && except?.Contains(group.Lead) is not true;

    /// <summary>True if the relationship itself is kept, whatever its neighbour.</summary>
    public bool PassesLink(in LinkGroup group) =>
        group.Confidence >= minConfidence && group.ValidTo > validAfter && (group.ValidFrom == long.MaxValue || group.ValidFrom < validBefore);
}
