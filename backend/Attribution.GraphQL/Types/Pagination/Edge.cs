namespace Attribution.GraphQL.Types.Pagination;

/// <summary>An item of a page and where it stands.</summary>
/// <typeparam name="T">The class of the items.</typeparam>
public sealed class Edge<T>
{
    private readonly Func<string> write;
    private string? written;

    /// <summary>An item whose cursor is written when it is first asked for: most are not.</summary>
    public Edge(T node, Func<string> cursor) => (Node, write) = (node, cursor);

    /// <summary>An item with its cursor.</summary>
    public Edge(T node, string cursor)
        : this(node, () => cursor)
    {
    }

    /// <summary>The item.</summary>
    public T Node { get; }

    /// <summary>Its place, opaque to clients.</summary>
    public string Cursor => written ??= write();

    /// <summary>Another node at the same place.</summary>
    internal Edge<TNode> With<TNode>(TNode node) => new(node, () => Cursor);
}
