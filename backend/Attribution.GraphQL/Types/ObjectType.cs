namespace Attribution.GraphQL.Types;

/// <summary>An object type (GraphQL §3.6).</summary>
public sealed class ObjectType : ComplexType
{
    internal ObjectType(string name, string? description)
        : base(name, description)
    {
    }

    /// <inheritdoc />
    public override TypeKind Kind => TypeKind.Object;

    /// <summary>Position of this type among the object types of its schema; lets compiled operations index by it.</summary>
    internal int Index { get; init; }
}
