namespace Attribution.GraphQL.Types;

/// <summary>
/// The class declares the interface type of <typeparamref name="T"/>. Object types that implement it inherit its fields with their
/// resolvers.
/// </summary>
/// <typeparam name="T">The class of the values; its public properties become fields too.</typeparam>
[AttributeUsage(AttributeTargets.Class)]
public sealed class InterfaceTypeAttribute<T>(string? name = null) : Attribute, ITypeDeclarationAttribute
{
    /// <summary>The name in the schema; null takes the convention's.</summary>
    public string? Name { get; } = name;

    /// <summary>Whether the public properties of <typeparamref name="T"/> stay out, so that only the members declared here are fields. Default false.</summary>
    public bool IgnoreProperties { get; init; }

    bool ITypeDeclarationAttribute.IsInterface => true;
}
