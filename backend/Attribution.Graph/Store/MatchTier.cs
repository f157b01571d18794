namespace Attribution.Graph.Store;

/// <summary>How well a name matches, best first. Inside a tier: by length of the folded name, then the folded name, then the record's number.</summary>
public enum MatchTier
{
    /// <summary>The whole folded name.</summary>
    Exact,

    /// <summary>It starts with the text.</summary>
    Prefix,

    /// <summary>A later word of it starts with the text.</summary>
    WordStart,

    /// <summary>It contains the text elsewhere; from 3 characters.</summary>
    Contains,
}
