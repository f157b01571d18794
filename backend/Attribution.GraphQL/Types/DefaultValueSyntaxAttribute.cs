namespace Attribution.GraphQL.Types;

/// <summary>Sets the default of an argument or input field as a GraphQL literal: <c>[{ field: ASC }]</c>.</summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
public sealed class DefaultValueSyntaxAttribute(string syntax) : Attribute
{
    /// <summary>The literal.</summary>
    public string Syntax { get; } = syntax;
}
