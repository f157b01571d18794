using Attribution.GraphQL.Types.Descriptors;

namespace Attribution.GraphQL.Types.Filters;

/// <summary>
/// Declares a filter input: <c>{ and, or, not, field: { eq, in … } }</c>. Only declared fields and operations exist, so that what
/// no index can answer is not offered. At most 64 operations per filter.
/// </summary>
/// <param name="name">The name in the schema, such as <c>EntityFilterInput</c>.</param>
public sealed class FilterInputDescriptor(string name)
{
    private readonly List<(string Name, string Type, FilterOperations Operations, string? Description)> fields = [];
    private readonly List<(string Name, string ItemFilter, string? Description)> lists = [];

    /// <summary>The name in the schema.</summary>
    public string Name { get; } = name;

    /// <summary>Adds a field.</summary>
    /// <param name="fieldName">The name in the schema and in <see cref="FilterComparison.Field"/>.</param>
    /// <param name="type">The name of a scalar or enum type, without wrappers.</param>
    /// <param name="operations">What may be asked.</param>
    /// <param name="description">Markdown; null for none.</param>
    public FilterInputDescriptor Field(string fieldName, string type, FilterOperations operations, string? description = null)
    {
        fields.Add((fieldName, type, operations, description));
        return this;
    }

    /// <summary>Adds a list field: <c>{ some, none, all }</c> of another filter input.</summary>
    public FilterInputDescriptor Items(string fieldName, string itemFilter, string? description = null)
    {
        lists.Add((fieldName, itemFilter, description));
        return this;
    }

    internal IEnumerable<InputObjectTypeDescriptor> Describe()
    {
        var main = new InputObjectTypeDescriptor(Name) { Description = "All conditions given must hold.", Factory = FilterReading.Expression };
        main.Field("and", $"[{Name}!]", "All of these hold.").Field("or", $"[{Name}!]", "One of these holds.").Field("not", Name, "This does not hold.");
        foreach (var (fieldName, type, operations, description) in fields)
        {
            main.Field(fieldName, OperationsName(type, operations), description);
        }

        foreach (var (fieldName, itemFilter, description) in lists)
        {
            main.Field(fieldName, ItemsName(itemFilter), description);
        }

        return [main, .. fields.Select(each => Operations(each.Type, each.Operations)), .. lists.Select(each => ItemsOf(each.ItemFilter))];
    }

    /// <summary>Named for its type and operations, so that fields that offer the same share one input type.</summary>
    private static string OperationsName(string type, FilterOperations operations) => operations switch
    {
        FilterOperations.Equality or FilterOperations.Text or FilterOperations.Comparison => $"{type}{operations}FilterInput",
        _ => $"{type}{string.Concat(Split(operations))}FilterInput",
    };

    private static string ItemsName(string itemFilter) => "ListOf" + itemFilter;

    private static IEnumerable<FilterOperations> Split(FilterOperations operations) =>
        Enumerable.Range(0, 11).Select(each => (FilterOperations)(1 << each)).Where(each => operations.HasFlag(each));

    private static InputObjectTypeDescriptor Operations(string type, FilterOperations operations)
    {
        var result = new InputObjectTypeDescriptor(OperationsName(type, operations))
        {
            Description = "All comparisons given must hold.",
            Factory = FilterReading.Comparisons,
        };
        foreach (var operation in Split(operations))
        {
            result.Field(Reflection.Naming.Camel(operation.ToString()), operation switch
            {
                FilterOperations.In or FilterOperations.Nin => $"[{type}!]",
                FilterOperations.Exists => "Boolean",
                _ => type,
            });
        }

        return result;
    }

    private static InputObjectTypeDescriptor ItemsOf(string itemFilter) =>
        new InputObjectTypeDescriptor(ItemsName(itemFilter)) { Description = "How many items must match.", Factory = FilterReading.Quantified }
            .Field("some", itemFilter, "At least one.").Field("none", itemFilter, "Not one.").Field("all", itemFilter, "Each.");
}
