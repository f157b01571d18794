using Attribution.GraphQL.Execution.Coercion;
using Attribution.GraphQL.Types.Reflection;

namespace Attribution.GraphQL.Types.Filters;

/// <summary>Turns coerced filter and sort inputs into expressions and terms.</summary>
internal static class FilterReading
{
    public static FilterExpression Expression(InputFields fields, CoercionContext context) =>
        And([.. fields.InOrder().SelectMany(each => Parts(each.Name, each.Value))]);

    public static object Comparisons(InputFields fields, CoercionContext context)
    {
        var found = new List<FilterComparison>();
        foreach (var (name, value) in fields.InOrder())
        {
            context.CountFilterOperation();
            found.Add(new FilterComparison("", Enum.Parse<FilterOperations>(Naming.Pascal(name)), value));
        }

        return found;
    }

    public static object Quantified(InputFields fields, CoercionContext context) =>
        fields.InOrder().Where(each => each.Value is FilterExpression)
            .Select(each => new FilterItems("", Enum.Parse<FilterQuantifier>(Naming.Pascal(each.Name)), (FilterExpression)each.Value!)) // filtered above
            .ToList();

    public static IReadOnlyList<SortTerm> Terms(InputFields fields, CoercionContext context) =>
        [.. fields.InOrder().Where(each => each.Value is SortDirection).Select(each => new SortTerm(each.Name, each.Value is SortDirection.Desc))];

    private static IEnumerable<FilterExpression> Parts(string name, object? value) => (name, value) switch
    {
        ("and", IEnumerable<object?> parts) => [And([.. parts.OfType<FilterExpression>()])],
        ("or", IEnumerable<object?> parts) => [new FilterOr([.. parts.OfType<FilterExpression>()])],
        ("not", FilterExpression part) => [new FilterNot(part)],
        (_, List<FilterComparison> comparisons) => comparisons.Select(each => each with { Field = name }),
        (_, List<FilterItems> items) => items.Select(each => each with { Field = name }),
        _ => [],
    };

    private static FilterExpression And(IReadOnlyList<FilterExpression> parts) => parts is [var only] ? only : new FilterAnd(parts);
}
