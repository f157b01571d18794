namespace Attribution.GraphQL.Types;

/// <summary>The named type is <c>ID</c>. The C# type may be a string, a number, or any type that has <c>TryParse</c> and <c>ToString</c>.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Parameter | AttributeTargets.Property)]
public sealed class IDAttribute : Attribute;
