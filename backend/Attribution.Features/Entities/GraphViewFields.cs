using Attribution.Domain.Kinds;
using Attribution.Graph.Paths;
using Attribution.GraphQL.Execution;
using Attribution.GraphQL.Types;
using Attribution.GraphQL.Types.Filters;
using Attribution.GraphQL.Types.Pagination;

namespace Attribution.Features.Entities;

/// <summary>The queries on entities, asked of the graph as recorded or valid at another time.</summary>
[ObjectType<GraphViewNode>("GraphView", IgnoreProperties = true)]
public static class GraphViewFields
{
    /// <summary>An entity by our id or any external id.</summary>
    public static Task<EntityNode?> GetEntity([Parent] GraphViewNode graph, [ID] string id, EntityFinder finder, CancellationToken cancellationToken) =>
        finder.FindAsync(graph.Reading, id, cancellationToken);

    /// <summary>All entities visible then.</summary>
    [UseConnection(Name = "Entity")]
    [Cost(5)]
    public static Task<Connection<EntityNode>> GetEntities(
        [Parent] GraphViewNode graph,
        EntityFilterInput? where,
        [Sort("EntitySortInput")] IReadOnlyList<SortTerm>? order,
        PagingArguments paging,
        CancellationToken cancellationToken) =>
        EntityPages.OfAsync(graph.Reading, where, order, paging, cancellationToken);

    /// <summary>Search on the names of that time.</summary>
    [UseConnection(Name = "Search", AllowBackwardPagination = false)]
    [Cost(5)]
    public static Task<Connection<SearchHitNode>> GetSearch(
        [Parent] GraphViewNode graph, string text, IReadOnlyList<Kind>? kinds, PagingArguments paging, IResolverContext context) =>
        SearchPages.OfAsync(graph.Reading, text, kinds, paging, context);

    /// <summary>The relationships among entities.</summary>
    [Cost(10)]
    public static Task<SubgraphNode> GetSubgraph(
        [Parent] GraphViewNode graph, [ID] IReadOnlyList<string> ids, RelationshipFilterInput? where, GraphQuestions questions, CancellationToken cancellationToken) =>
        questions.SubgraphAsync(graph.Reading, ids, where, cancellationToken);

    /// <summary>The best ways between entities.</summary>
    [Cost(50)]
    public static Task<PathResultNode> GetPaths(
        [Parent] GraphViewNode graph,
        [ID] IReadOnlyList<string> from,
        [ID] IReadOnlyList<string> to,
        GraphQuestions questions,
        CancellationToken cancellationToken,
        PathRank rank = PathRank.Distinctive,
        RelationshipFilterInput? where = null,
        int? first = null,
        int maxHops = 6) =>
        questions.PathsAsync(graph.Reading, from, to, rank, where, first, maxHops, cancellationToken);

    /// <summary>Entities connected with at least two of those given.</summary>
    [UseConnection(Name = "SharedNeighbour", AllowBackwardPagination = false)]
    [Cost(10)]
    public static Task<Connection<SharedNeighbourNode>> GetSharedNeighbours(
        [Parent] GraphViewNode graph, [ID] IReadOnlyList<string> ids, RelationshipFilterInput? where, PagingArguments paging, GraphQuestions questions, CancellationToken cancellationToken) =>
        questions.SharedNeighboursAsync(graph.Reading, ids, where, paging, cancellationToken);
}
