namespace Attribution.GraphQL.Types;

/// <summary>Everybody may have the field, whatever its class says.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method | AttributeTargets.Property)]
public sealed class AllowAnonymousAttribute : Attribute;
