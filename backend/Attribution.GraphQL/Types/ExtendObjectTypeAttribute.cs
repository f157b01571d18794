namespace Attribution.GraphQL.Types;

/// <summary>The public members of the class are added to the object or interface type of that name, wherever it is declared; with several attributes to each of the types.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class ExtendObjectTypeAttribute(string name) : Attribute
{
    /// <summary>The name in the schema of the type extended.</summary>
    public string Name { get; } = name;
}
