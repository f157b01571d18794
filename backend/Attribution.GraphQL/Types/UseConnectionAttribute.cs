namespace Attribution.GraphQL.Types;

/// <summary>Names a connection and says which way it can be paged.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UseConnectionAttribute : Attribute
{
    /// <summary>What the types are called before <c>Connection</c> and <c>Edge</c>; null takes the name of the node type.</summary>
    public string? Name { get; init; }

    /// <summary>Whether <c>last</c> and <c>before</c> exist. Default true.</summary>
    public bool AllowBackwardPagination { get; init; } = true;
}
