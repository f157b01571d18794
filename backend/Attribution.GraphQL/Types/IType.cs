namespace Attribution.GraphQL.Types;

/// <summary>A type of a schema: a named type, or a list or non-null wrapper around one (GraphQL §3.4).</summary>
public interface IType
{
    /// <summary>Which of the eight kinds of §4.2.2 this type is.</summary>
    TypeKind Kind { get; }

    /// <summary>The named type inside all wrappers; the type itself where there are none.</summary>
    NamedType NamedType { get; }

    /// <summary>The type without an outer non-null wrapper; the type itself where there is none.</summary>
    IType NullableType { get; }
}
