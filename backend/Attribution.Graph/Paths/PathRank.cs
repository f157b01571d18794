namespace Attribution.Graph.Paths;

/// <summary>Which paths come first. Ties: fewer hops, then the higher weakest confidence, then leads along the path.</summary>
public enum PathRank : byte
{
    /// <summary>Least total logarithm of the number of relationships that the reader sees at each entity between the ends: what everybody uses comes last.</summary>
    Distinctive,

    /// <summary>Fewest hops.</summary>
    Shortest,

    /// <summary>Highest weakest confidence; a hop without a confidence is weaker than 0.</summary>
    Strongest,

    /// <summary>Starts of validity do not fall along the path, undated relationships are left out; fewest hops.</summary>
    Chronological,
}
