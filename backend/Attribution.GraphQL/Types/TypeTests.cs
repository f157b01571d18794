namespace Attribution.GraphQL.Types;

/// <summary>Questions about types that the specification names (GraphQL §3.4.2).</summary>
public static class TypeTests
{
    extension(IType type)
    {
        /// <summary>Whether the type may stand at an argument, an input field or a variable.</summary>
        public bool IsInputType => type.NamedType is ScalarType or EnumType or InputObjectType;

        /// <summary>Whether the type may stand at a field.</summary>
        public bool IsOutputType => type.NamedType is not InputObjectType;

        /// <summary>Whether the named type inside has no fields: scalar or enum.</summary>
        public bool IsLeafType => type.NamedType is ScalarType or EnumType;

        /// <summary>Whether the named type inside may be selected on: object, interface or union.</summary>
        public bool IsCompositeType => type.NamedType is ComplexType or UnionType;

        /// <summary>Whether null is refused.</summary>
        public bool IsNonNull => type is NonNullType;

        /// <summary>Whether the type is a list, non-null or not.</summary>
        public bool IsList => type.NullableType is ListType;
    }
}
