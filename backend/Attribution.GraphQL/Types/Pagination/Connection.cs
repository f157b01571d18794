namespace Attribution.GraphQL.Types.Pagination;

/// <summary>A page of items (Relay cursor connections). Fields: <c>edges</c>, <c>nodes</c>, <c>pageInfo</c>, <c>totalCount</c>.</summary>
/// <typeparam name="T">The class of the items.</typeparam>
public sealed class Connection<T>
{
    private readonly Func<CancellationToken, ValueTask<int>> countAll;

    /// <summary>Makes a page whose <c>totalCount</c> is computed only when it is asked for.</summary>
    public Connection(IReadOnlyList<Edge<T>> edges, ConnectionPageInfo pageInfo, Func<CancellationToken, ValueTask<int>> countAll)
    {
        Edges = edges;
        PageInfo = pageInfo;
        this.countAll = countAll;
    }

    /// <summary>Makes a page whose <c>totalCount</c> is known.</summary>
    public Connection(IReadOnlyList<Edge<T>> edges, ConnectionPageInfo pageInfo, int totalCount)
        : this(edges, pageInfo, _ => ValueTask.FromResult(totalCount))
    {
    }

    /// <summary>The items with their cursors.</summary>
    public IReadOnlyList<Edge<T>> Edges { get; }

    /// <summary>The items alone.</summary>
    public IEnumerable<T> Nodes => Edges.Select(each => each.Node);

    /// <summary>Whether the page has neighbours.</summary>
    public ConnectionPageInfo PageInfo { get; }

    /// <summary>The number of items on all pages together.</summary>
    public ValueTask<int> GetTotalCountAsync(CancellationToken cancellationToken) => countAll(cancellationToken);

    /// <summary>The same page with other nodes in place of these, in order; items whose new node is null are left out.</summary>
    public Connection<TNode> With<TNode>(IEnumerable<TNode?> nodes)
        where TNode : class =>
        // Those left are not null.
        new([.. Edges.Zip(nodes).Where(each => each.Second is not null).Select(each => each.First.With(each.Second!))], PageInfo, countAll);
}
