namespace Attribution.GraphQL.Types.Descriptors;

/// <summary>Declares an interface type at start.</summary>
/// <param name="name">The name in the schema.</param>
public sealed class InterfaceTypeDescriptor(string name) : ComplexTypeDescriptor(name)
{
    internal Func<object, string?>? TypeResolver { get; private set; }

    /// <summary>Says how to find the name of the object type of a value; null leaves it to the value's class.</summary>
    public InterfaceTypeDescriptor ResolveType(Func<object, string?>? resolver)
    {
        TypeResolver = resolver;
        return this;
    }

    /// <summary>Declares that this interface implements others.</summary>
    public InterfaceTypeDescriptor Implements(params ReadOnlySpan<string> interfaces)
    {
        foreach (var each in interfaces)
        {
            Interfaces.Add(new NamedTypeReference(each));
        }

        return this;
    }

    /// <summary>Adds a field; its resolver, if any, is inherited by the implementing object types.</summary>
    public InterfaceTypeDescriptor Field(FieldDescriptor field)
    {
        Fields.Add(field);
        return this;
    }
}
