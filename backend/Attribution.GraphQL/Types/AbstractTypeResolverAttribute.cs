namespace Attribution.GraphQL.Types;

/// <summary>The static method takes a value of the interface or union and gives the name of its object type, where its class does not tell.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class AbstractTypeResolverAttribute : Attribute;
