namespace Attribution.GraphQL.Types;

/// <summary>The parameter, a <see cref="Filters.FilterExpression"/>, receives the filter input of that name.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class FilterAttribute(string inputType) : Attribute
{
    /// <summary>The name of a declared filter input.</summary>
    public string InputType { get; } = inputType;
}
