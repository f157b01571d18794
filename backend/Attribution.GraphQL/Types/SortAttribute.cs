namespace Attribution.GraphQL.Types;

/// <summary>The parameter, a list of <see cref="Filters.SortTerm"/>, receives the sort input of that name.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class SortAttribute(string inputType) : Attribute
{
    /// <summary>The name of a declared sort input.</summary>
    public string InputType { get; } = inputType;
}
