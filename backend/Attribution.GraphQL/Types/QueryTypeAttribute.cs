namespace Attribution.GraphQL.Types;

/// <summary>The public members of the class become fields of <c>Query</c>; any number of classes may add to it.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class QueryTypeAttribute : Attribute;
