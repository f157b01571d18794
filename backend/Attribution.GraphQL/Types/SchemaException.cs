namespace Attribution.GraphQL.Types;

/// <summary>Declarations that are not a valid schema, with all faults together.</summary>
public sealed class SchemaException(IReadOnlyList<SchemaFault> faults)
    : Exception($"The schema has {faults.Count} fault(s):\n{string.Join('\n', faults.Select(each => $"{each.Code} at {each.Coordinate}: {each.Message}"))}")
{
    /// <summary>Every fault found, in order of declaration.</summary>
    public IReadOnlyList<SchemaFault> Faults { get; } = faults;
}
