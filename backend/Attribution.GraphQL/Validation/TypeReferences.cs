using System.Diagnostics;
using Attribution.GraphQL.Language;
using Attribution.GraphQL.Types;

namespace Attribution.GraphQL.Validation;

/// <summary>Types as written in documents against the types of a schema.</summary>
internal static class TypeReferences
{
    extension(ITypeNode node)
    {
        /// <summary>The named type inside all wrappers.</summary>
        public NamedTypeNode NamedType => node switch
        {
            NamedTypeNode named => named,
            ListTypeNode list => list.Type.NamedType,
            NonNullTypeNode nonNull => nonNull.Type.NamedType,
            _ => throw new UnreachableException($"Unknown type node {node.Kind}."),
        };

        /// <summary>The schema's type; null when the named type is not in the schema.</summary>
        public IType? Resolve(Schema schema) => node switch
        {
            NamedTypeNode named => schema.FindType(named.Name.Value),
            ListTypeNode list => list.Type.Resolve(schema) is { } element ? new ListType(element) : null,
            NonNullTypeNode nonNull => nonNull.Type.Resolve(schema) is { } inner ? new NonNullType(inner) : null,
            _ => throw new UnreachableException($"Unknown type node {node.Kind}."),
        };

        /// <summary>Whether every value of the written type is a value of the expected one (§5.8.5, AreTypesCompatible).</summary>
        public bool FitsInto(IType expected) => (node, expected) switch
        {
            (NonNullTypeNode written, NonNullType nonNull) => written.Type.FitsInto(nonNull.NullableType),
            (_, NonNullType) => false,
            (NonNullTypeNode written, _) => written.Type.FitsInto(expected),
            (ListTypeNode written, ListType list) => written.Type.FitsInto(list.ElementType),
            (NamedTypeNode written, NamedType named) => written.Name.Value == named.Name,
            _ => false,
        };
    }
}
