namespace Attribution.GraphQL.Types;

/// <summary>The object or interface type declared by the class implements these interface types.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ImplementsAttribute(params string[] names) : Attribute
{
    /// <summary>The names in the schema of the interfaces.</summary>
    public IReadOnlyList<string> Names { get; } = names;
}
