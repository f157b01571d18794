namespace Attribution.GraphQL.Types;

/// <summary>The parameter receives a value set on the request.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class GlobalStateAttribute(string? key = null) : Attribute
{
    /// <summary>The key; null takes the parameter's name.</summary>
    public string? Key { get; } = key;
}
