namespace Attribution.GraphQL.Types;

/// <summary>Sets the default of an argument or input field; a C# default other than null does so too.</summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
public sealed class DefaultValueAttribute(object? value) : Attribute
{
    /// <summary>The value, of the C# type of the place.</summary>
    public object? Value { get; } = value;
}
