namespace Attribution.GraphQL.Types;

/// <summary>The class is an input object type; needed only to name it.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class InputObjectTypeAttribute(string? name = null) : Attribute
{
    /// <summary>The name in the schema; null takes the convention's.</summary>
    public string? Name { get; } = name;
}
