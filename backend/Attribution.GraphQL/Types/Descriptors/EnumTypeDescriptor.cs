namespace Attribution.GraphQL.Types.Descriptors;

/// <summary>Declares an enum type at start.</summary>
/// <param name="name">The name in the schema.</param>
public sealed class EnumTypeDescriptor(string name) : TypeDescriptor(name)
{
    internal List<EnumValueDefinition> Values { get; } = [];

    /// <summary>Adds a value.</summary>
    /// <param name="valueName">The name in documents, UPPER_SNAKE by convention.</param>
    /// <param name="value">What it stands for in resolvers; null takes the name.</param>
    /// <param name="description">Markdown; null for none.</param>
    /// <param name="deprecationReason">Why it should no longer be used; null while it should.</param>
    public EnumTypeDescriptor Value(string valueName, object? value = null, string? description = null, string? deprecationReason = null)
    {
        Values.Add(new EnumValueDefinition(valueName, value ?? valueName) { Description = description, DeprecationReason = deprecationReason });
        return this;
    }
}
