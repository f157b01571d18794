namespace Attribution.GraphQL.Types.Filters;

/// <summary>One field of an order.</summary>
/// <param name="Field">The name declared in the sort input.</param>
/// <param name="Descending">Whether the largest comes first.</param>
public readonly record struct SortTerm(string Field, bool Descending);
