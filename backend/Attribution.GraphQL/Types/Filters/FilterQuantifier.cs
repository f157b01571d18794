namespace Attribution.GraphQL.Types.Filters;

/// <summary>How many items of a list must match.</summary>
public enum FilterQuantifier
{
    /// <summary>At least one.</summary>
    Some,

    /// <summary>Not one.</summary>
    None,

    /// <summary>Each; true for an empty list.</summary>
    All,
}
