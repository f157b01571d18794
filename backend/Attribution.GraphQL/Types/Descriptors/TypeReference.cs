namespace Attribution.GraphQL.Types.Descriptors;

/// <summary>A type not yet looked up: by name, by C# type, or wrapped.</summary>
internal abstract record TypeReference
{
    /// <summary>Reads GraphQL syntax such as <c>[String!]!</c>.</summary>
    /// <exception cref="FormatException">The text is not a type.</exception>
    public static TypeReference Parse(string syntax)
    {
        var text = syntax.Trim();
        if (text.EndsWith('!'))
        {
            var inner = Parse(text[..^1]);
            return inner is NonNullTypeReference ? throw Malformed(syntax) : new NonNullTypeReference(inner);
        }

        if (text.StartsWith('['))
        {
            return text.EndsWith(']') ? new ListTypeReference(Parse(text[1..^1])) : throw Malformed(syntax);
        }

        return text.Length > 0 && text.All(each => char.IsAsciiLetterOrDigit(each) || each == '_')
            ? new NamedTypeReference(text)
            : throw Malformed(syntax);
    }

    private static FormatException Malformed(string syntax) => new($"'{syntax}' is not a GraphQL type such as [String!]!.");
}

/// <summary>A type by its name.</summary>
internal sealed record NamedTypeReference(string Name) : TypeReference;

/// <summary>The named type that a C# type stands for, as output or as input.</summary>
internal sealed record ClrTypeReference(Type Type, bool IsInput) : TypeReference;

/// <summary>A list.</summary>
internal sealed record ListTypeReference(TypeReference Element) : TypeReference;

/// <summary>A type without null.</summary>
internal sealed record NonNullTypeReference(TypeReference Nullable) : TypeReference;

/// <summary>The connection of a node type; <paramref name="ConnectionName"/> is null where the node type names it.</summary>
internal sealed record ConnectionTypeReference(Type Type, TypeReference Node, string? ConnectionName) : TypeReference;

/// <summary>The payload of a mutation; <paramref name="FieldName"/> in Pascal case.</summary>
internal sealed record PayloadTypeReference(Type Type, string FieldName, IReadOnlyList<Type> Errors) : TypeReference;
