using System.Collections.Frozen;
using Attribution.GraphQL.Execution.Coercion;

namespace Attribution.GraphQL.Types;

/// <summary>An input object type (GraphQL §3.10).</summary>
public sealed class InputObjectType : NamedType
{
    internal InputObjectType(string name, string? description)
        : base(name, description)
    {
    }

    /// <inheritdoc />
    public override TypeKind Kind => TypeKind.InputObject;

    /// <summary>Whether exactly one field must be given and not be null (<c>@oneOf</c>, September 2025).</summary>
    public bool IsOneOf { get; internal init; }

    /// <summary>Makes the runtime value of coerced fields.</summary>
    internal Func<InputFields, CoercionContext, object?> Factory { get; init; } = ToDictionary;

    /// <summary>The fields in order of declaration.</summary>
    public IReadOnlyList<InputFieldDefinition> Fields
    {
        get;
        internal set
        {
            field = value;
            FieldsByName = value.DistinctBy(each => each.Name).ToFrozenDictionary(each => each.Name);
        }
    } = [];

    /// <summary>The same fields by name.</summary>
    public IReadOnlyDictionary<string, InputFieldDefinition> FieldsByName { get; private set; } =
        FrozenDictionary<string, InputFieldDefinition>.Empty;

    private static Dictionary<string, object?> ToDictionary(InputFields fields, CoercionContext context) =>
        fields.InOrder().ToDictionary(each => each.Name, each => each.Value);
}
