using Attribution.GraphQL.Execution.Coercion;

namespace Attribution.GraphQL.Types.Descriptors;

/// <summary>
/// Declares an input object type at start. Without a runtime type its values are
/// <c>IReadOnlyDictionary&lt;string, object?&gt;</c> that hold the fields given, in the order given.
/// </summary>
/// <param name="name">The name in the schema.</param>
public sealed class InputObjectTypeDescriptor(string name) : TypeDescriptor(name)
{
    /// <summary>Whether exactly one field must be given and not be null.</summary>
    public bool IsOneOf { get; set; }

    /// <summary>Makes the runtime value of coerced fields; null makes a dictionary.</summary>
    internal Func<InputFields, CoercionContext, object?>? Factory { get; init; }

    internal List<InputValueDescriptor> Fields { get; } = [];

    /// <summary>Adds a field.</summary>
    public InputObjectTypeDescriptor Field(InputValueDescriptor field)
    {
        Fields.Add(field);
        return this;
    }

    /// <summary>Adds a field.</summary>
    /// <param name="fieldName">The name in the schema.</param>
    /// <param name="type">The type in GraphQL syntax.</param>
    /// <param name="description">Markdown; null for none.</param>
    public InputObjectTypeDescriptor Field(string fieldName, string type, string? description = null) =>
        Field(new InputValueDescriptor(fieldName, type) { Description = description });
}
