namespace Attribution.GraphQL.Types;

/// <summary>Leaves the member out of the schema.</summary>
[AttributeUsage(AttributeTargets.All)]
public sealed class GraphQLIgnoreAttribute : Attribute;
