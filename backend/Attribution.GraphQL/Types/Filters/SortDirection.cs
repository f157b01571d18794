namespace Attribution.GraphQL.Types.Filters;

/// <summary>Which end of an order comes first.</summary>
public enum SortDirection
{
    /// <summary>The smallest first.</summary>
    Asc,

    /// <summary>The largest first.</summary>
    Desc,
}
