namespace Attribution.GraphQL.Types;

/// <summary>The C# enum is an enum type; needed only to name it.</summary>
[AttributeUsage(AttributeTargets.Enum)]
public sealed class EnumTypeAttribute(string? name = null) : Attribute
{
    /// <summary>The name in the schema; null takes the convention's.</summary>
    public string? Name { get; } = name;
}
