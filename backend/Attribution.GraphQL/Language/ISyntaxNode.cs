namespace Attribution.GraphQL.Language;

/// <summary>A node of the syntax tree. Nodes are immutable, compared by reference and safe to share between threads.</summary>
public interface ISyntaxNode
{
    /// <summary>What the node is.</summary>
    SyntaxKind Kind { get; }

    /// <summary>Where the node stands in its source; <see cref="Location.None"/> for a node not made by the parser.</summary>
    Location Location { get; }
}
