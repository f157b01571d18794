namespace Attribution.GraphQL.Types;

/// <summary>Another type without null (GraphQL §3.12).</summary>
public sealed class NonNullType : IType
{
    /// <summary>Wraps <paramref name="nullableType"/>.</summary>
    /// <exception cref="ArgumentException">The type is non-null already.</exception>
    public NonNullType(IType nullableType)
    {
        if (nullableType is NonNullType)
        {
            throw new ArgumentException("A non-null type cannot wrap a non-null type.", nameof(nullableType));
        }

        NullableType = nullableType;
        NamedType = nullableType.NamedType;
    }

    /// <inheritdoc />
    public IType NullableType { get; }

    /// <inheritdoc />
    public TypeKind Kind => TypeKind.NonNull;

    /// <inheritdoc />
    public NamedType NamedType { get; }

    /// <inheritdoc />
    public override string ToString() => $"{NullableType}!";
}
