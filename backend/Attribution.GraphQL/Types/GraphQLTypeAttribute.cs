namespace Attribution.GraphQL.Types;

/// <summary>Sets the type, in GraphQL syntax: <c>[String!]!</c>.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Parameter | AttributeTargets.Property)]
public sealed class GraphQLTypeAttribute(string syntax) : Attribute
{
    /// <summary>The type in GraphQL syntax.</summary>
    public string Syntax { get; } = syntax;
}
