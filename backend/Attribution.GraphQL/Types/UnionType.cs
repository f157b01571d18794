namespace Attribution.GraphQL.Types;

/// <summary>A union type (GraphQL §3.8).</summary>
public sealed class UnionType : NamedType
{
    internal UnionType(string name, string? description)
        : base(name, description)
    {
    }

    /// <inheritdoc />
    public override TypeKind Kind => TypeKind.Union;

    /// <summary>The object types a value may have, in order of declaration.</summary>
    public IReadOnlyList<ObjectType> MemberTypes { get; internal set; } = [];

    /// <summary>Gives the name of the object type of a value; null when the value's class decides.</summary>
    internal Func<object, string?>? TypeResolver { get; set; }
}
