using Attribution.GraphQL.Types;

namespace Attribution.TwinStore.Tests.Corpus;

/// <summary>Selections of everything that a type has, to a depth; connections count as what they hold.</summary>
internal static class SelectionText
{
    /// <summary>Nodes of connections inside a selection.</summary>
    private const int Nested = 2;

    /// <summary>The selection of a type; empty for leaves.</summary>
    public static string Of(IType type, int depth) => type.NamedType switch
    {
        ComplexType complex => $"{{ __typename {string.Join(' ', complex.Fields.Select(field => Of(complex, field, depth)))} }}",
        UnionType union => $"{{ __typename {string.Join(' ', union.MemberTypes.Select(member => $"... on {member.Name} {Of(member, depth)}"))} }}",
        _ => "",
    };

    /// <summary>A field with its selection; empty if it needs arguments or lies deeper.</summary>
    public static string Of(ComplexType parent, FieldDefinition field, int depth)
    {
        if (field.Arguments.Any(argument => argument.IsRequired))
        {
            return "";
        }

        if (field.Type.NamedType is not (ComplexType or UnionType))
        {
            return field.Name;
        }

        if (IsConnection(parent))
        {
            return field.Name == "nodes" ? "nodes { __typename }" : $"{field.Name} {Of(field.Type, depth)}";
        }

        if (parent.Name.EndsWith("Edge", StringComparison.Ordinal))
        {
            return $"{field.Name} {Of(field.Type, depth)}";
        }

        return depth == 0 ? "" : $"{field.Name}{(field.ArgumentsByName.ContainsKey("first") ? $"(first: {Nested})" : "")} {Of(field.Type, depth - 1)}";
    }

    public static bool IsConnection(IType type) => type.NamedType.Name.EndsWith("Connection", StringComparison.Ordinal);
}
