namespace Attribution.GraphQL.Types;

/// <summary>The class is an object type; its public members are its fields.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class ObjectTypeAttribute(string? name = null) : Attribute
{
    /// <summary>The name in the schema; null takes the convention's.</summary>
    public string? Name { get; } = name;
}
