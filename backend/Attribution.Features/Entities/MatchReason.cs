namespace Attribution.Features.Entities;

/// <summary>Why a search hit matched, best first.</summary>
public enum MatchReason
{
    /// <summary>The text is an id of somebody's numbering.</summary>
    ExternalId,

    /// <summary>The text is a selector, in normal form.</summary>
    Selector,

    /// <summary>The whole name.</summary>
    NameExact,

    /// <summary>The name starts with the text.</summary>
    NamePrefix,

    /// <summary>A later word of the name starts with it.</summary>
    NameWord,

    /// <summary>The name contains it.</summary>
    NameContains,
}
