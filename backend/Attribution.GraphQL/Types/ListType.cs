namespace Attribution.GraphQL.Types;

/// <summary>A list of another type (GraphQL §3.11).</summary>
public sealed class ListType(IType elementType) : IType
{
    /// <summary>The type of each element.</summary>
    public IType ElementType { get; } = elementType;

    /// <inheritdoc />
    public TypeKind Kind => TypeKind.List;

    /// <inheritdoc />
    public NamedType NamedType { get; } = elementType.NamedType;

    /// <inheritdoc />
    public IType NullableType => this;

    /// <inheritdoc />
    public override string ToString() => $"[{ElementType}]";
}
