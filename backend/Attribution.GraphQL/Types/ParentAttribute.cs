namespace Attribution.GraphQL.Types;

/// <summary>The parameter receives the value whose field is resolved.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ParentAttribute : Attribute;
