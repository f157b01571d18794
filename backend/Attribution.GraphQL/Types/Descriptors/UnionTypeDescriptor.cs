namespace Attribution.GraphQL.Types.Descriptors;

/// <summary>Declares a union type at start.</summary>
/// <param name="name">The name in the schema.</param>
public sealed class UnionTypeDescriptor(string name) : TypeDescriptor(name)
{
    internal List<TypeReference> Members { get; } = [];

    internal Func<object, string?>? TypeResolver { get; private set; }

    /// <summary>Adds object types by name.</summary>
    public UnionTypeDescriptor Type(params ReadOnlySpan<string> members)
    {
        foreach (var each in members)
        {
            Members.Add(new NamedTypeReference(each));
        }

        return this;
    }

    /// <summary>Says how to find the name of the object type of a value; null leaves it to the value's class.</summary>
    public UnionTypeDescriptor ResolveType(Func<object, string?> resolver)
    {
        TypeResolver = resolver;
        return this;
    }
}
