using System.Collections.Frozen;

namespace Attribution.GraphQL.Types;

/// <summary>A type with fields: an object or an interface.</summary>
public abstract class ComplexType : NamedType
{
    private protected ComplexType(string name, string? description)
        : base(name, description)
    {
    }

    /// <summary>The interfaces this type declares, in order of declaration, transitive ones included.</summary>
    public IReadOnlyList<InterfaceType> Interfaces { get; internal set; } = [];

    /// <summary>The fields in order of declaration, without <c>__typename</c> and the other meta fields.</summary>
    public IReadOnlyList<FieldDefinition> Fields
    {
        get;
        internal set
        {
            field = value;
            FieldsByName = value.DistinctBy(each => each.Name).ToFrozenDictionary(each => each.Name);
        }
    } = [];

    /// <summary>The same fields by name.</summary>
    public IReadOnlyDictionary<string, FieldDefinition> FieldsByName { get; private set; } = FrozenDictionary<string, FieldDefinition>.Empty;

    /// <summary>Whether the type declares <paramref name="interfaceType"/>.</summary>
    public bool Implements(InterfaceType interfaceType) => Interfaces.Contains(interfaceType);
}
