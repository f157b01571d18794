namespace Attribution.Features.Entities;

/// <summary>What is known of a pasted value.</summary>
public enum LookupReason
{
    /// <summary>A selector that visible records carry.</summary>
    Known,

    /// <summary>A selector that no visible record carries.</summary>
    NotKnown,

    /// <summary>No selector, but the exact name of visible entities.</summary>
    NameMatch,

    /// <summary>Neither a selector nor a name.</summary>
    NotASelector,
}
