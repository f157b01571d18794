namespace Attribution.GraphQL.Types.Descriptors;

/// <summary>What is declared about an object or interface type.</summary>
public abstract class ComplexTypeDescriptor : TypeDescriptor
{
    private protected ComplexTypeDescriptor(string name)
        : base(name)
    {
    }

    internal List<TypeReference> Interfaces { get; } = [];

    internal List<FieldDescriptor> Fields { get; } = [];

    /// <summary>Whether fields of interfaces need not be declared again. In SDL they must be.</summary>
    internal bool InheritsFields { get; set; } = true;
}
