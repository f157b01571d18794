namespace Attribution.GraphQL.Types;

/// <summary>The C# interface or class is an interface type; classes that implement it implement it in the schema.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface)]
public sealed class InterfaceTypeAttribute(string? name = null) : Attribute
{
    /// <summary>The name in the schema; null takes the convention's.</summary>
    public string? Name { get; } = name;
}
