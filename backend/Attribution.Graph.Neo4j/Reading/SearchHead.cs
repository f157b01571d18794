namespace Attribution.Graph.Neo4j.Reading;

/// <summary>The first matches of a search, before anybody's rights: a page of most readers.</summary>
/// <param name="Matches">Folded texts with the numbers of their records, in order.</param>
/// <param name="IsAll">True if there are no others.</param>
internal sealed record SearchHead(IReadOnlyList<(string Folded, int Number)> Matches, bool IsAll)
{
    /// <summary>Most matches kept of a search.</summary>
    public const int MaxMatches = 50;

    /// <summary>What is kept of the first slice of a search.</summary>
    public static SearchHead Of(IReadOnlyList<(string Folded, int Number)> slice, bool isLast) =>
        slice.Count <= MaxMatches ? new([.. slice], isLast) : new([.. slice.Take(MaxMatches)], IsAll: false);
}
