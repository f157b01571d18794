namespace Attribution.GraphQL.Types;

/// <summary>The C# interface or class is a union of the object types whose classes implement it.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface)]
public sealed class UnionTypeAttribute(string? name = null) : Attribute
{
    /// <summary>The name in the schema; null takes the convention's.</summary>
    public string? Name { get; } = name;
}
