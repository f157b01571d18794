namespace Attribution.GraphQL.Types;

/// <summary>A type with a name: scalar, object, interface, union, enum or input object.</summary>
public abstract class NamedType : IType
{
    private protected NamedType(string name, string? description)
    {
        Name = name;
        LaterDescription = description is null ? null : new(description);
    }

    /// <summary>The name, unique in the schema.</summary>
    public string Name { get; }

    /// <summary>Markdown for readers of the schema; null when there is none.</summary>
    public string? Description => LaterDescription?.Value;

    /// <summary>The description, which the documentation is searched for when it is first asked for.</summary>
    internal Lazy<string?>? LaterDescription { get; init; }

    /// <inheritdoc />
    public abstract TypeKind Kind { get; }

    /// <summary>Whether this is one of the types of introspection (GraphQL §4).</summary>
    public bool IsIntrospection => Name.StartsWith("__", StringComparison.Ordinal);

    NamedType IType.NamedType => this;

    IType IType.NullableType => this;

    /// <inheritdoc />
    public override string ToString() => Name;
}
