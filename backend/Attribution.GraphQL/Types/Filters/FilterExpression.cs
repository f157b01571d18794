using System.Text.Json.Serialization;

namespace Attribution.GraphQL.Types.Filters;

/// <summary>A coerced filter input. What stands side by side in the input is an <see cref="FilterAnd"/>.</summary>
[JsonDerivedType(typeof(FilterAnd), "and")]
[JsonDerivedType(typeof(FilterOr), "or")]
[JsonDerivedType(typeof(FilterNot), "not")]
[JsonDerivedType(typeof(FilterComparison), "comparison")]
[JsonDerivedType(typeof(FilterItems), "items")]
public abstract record FilterExpression;

/// <summary>All parts hold; true when there are none.</summary>
/// <param name="Parts">The parts, in order of the input.</param>
public sealed record FilterAnd(IReadOnlyList<FilterExpression> Parts) : FilterExpression;

/// <summary>At least one part holds; false when there are none.</summary>
/// <param name="Parts">The parts, in order of the input.</param>
public sealed record FilterOr(IReadOnlyList<FilterExpression> Parts) : FilterExpression;

/// <summary>The part does not hold.</summary>
/// <param name="Part">The part.</param>
public sealed record FilterNot(FilterExpression Part) : FilterExpression;

/// <summary>A field compared with a value.</summary>
/// <param name="Field">The name declared in the filter input.</param>
/// <param name="Operation">Exactly one operation.</param>
/// <param name="Value">The coerced value: a list for <c>in</c> and <c>nin</c>, a Boolean for <c>exists</c>, else one value or null.</param>
public sealed record FilterComparison(string Field, FilterOperations Operation, object? Value) : FilterExpression;

/// <summary>Items of a list field: some, none or all of them match.</summary>
/// <param name="Field">The name declared in the filter input.</param>
/// <param name="Quantifier">How many must match.</param>
/// <param name="Item">What an item must match.</param>
public sealed record FilterItems(string Field, FilterQuantifier Quantifier, FilterExpression Item) : FilterExpression;
