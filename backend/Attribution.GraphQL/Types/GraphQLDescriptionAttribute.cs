namespace Attribution.GraphQL.Types;

/// <summary>Sets the description; without it the summary of the XML documentation is taken.</summary>
[AttributeUsage(AttributeTargets.All)]
public sealed class GraphQLDescriptionAttribute(string description) : Attribute
{
    /// <summary>Markdown.</summary>
    public string Description { get; } = description;
}
