using Attribution.Features.Common;
using Attribution.Graph.Index;
using Attribution.Graph.Paths;
using Attribution.GraphQL.Execution;
using Attribution.GraphQL.Types.Pagination;

namespace Attribution.Features.Entities;

/// <summary>
/// Questions about several entities at once: what lies among them, between them, and what they share. Asked of now and of other times
/// alike.
/// </summary>
public sealed class GraphQuestions(EntityFinder finder)
{
    private const int MaxSubgraphIds = 3_000;
    private const int MaxSubgraphRelationships = 10_000;
    private const int MaxEndIds = 20;
    private const int MaxSharedIds = 50;

    /// <summary>The relationships among entities.</summary>
    public async Task<SubgraphNode> SubgraphAsync(GraphReading reading, IReadOnlyList<string> ids, RelationshipFilterInput? where, CancellationToken cancellationToken)
    {
        var numbers = await NumbersAsync(reading, ids, MaxSubgraphIds, cancellationToken);
        var filter = await RelationshipFilters.OfAsync(where, reading, finder, cancellationToken);
        var found = reading.Snapshot.Subgraph(reading.View, numbers, filter, MaxSubgraphRelationships);
        return new SubgraphNode([.. found.Entities.Select(entity => new EntityNode(reading, entity))], [.. found.Relationships.Select(row => new RelationshipNode(reading, row))], found.Truncated);
    }

    /// <summary>The best ways between entities.</summary>
    public async Task<PathResultNode> PathsAsync(
        GraphReading reading, IReadOnlyList<string> from, IReadOnlyList<string> to, PathRank rank, RelationshipFilterInput? where, int? first, int maxHops, CancellationToken cancellationToken)
    {
        if (first is < 1 or > PathQuery.MaxFirst || maxHops is < 1 or > PathQuery.LongestPath)
        {
            throw new GraphQLException($"'first' is {first} and 'maxHops' is {maxHops}; 1 to {PathQuery.MaxFirst} and 1 to {PathQuery.LongestPath} are allowed.", "INVALID_PATH_QUERY");
        }

        PathQuery query = new()
        {
            From = await NumbersAsync(reading, from, MaxEndIds, cancellationToken),
            To = await NumbersAsync(reading, to, MaxEndIds, cancellationToken),
            Rank = rank,
            Filter = await RelationshipFilters.OfAsync(where, reading, finder, cancellationToken),
            First = first ?? 5,
            MaxHops = maxHops,
        };
        var result = reading.Snapshot.Paths(reading.View, query, cancellationToken);
        return new PathResultNode([.. result.Paths.Select(path => PathOf(reading, path))], result.Complete);
    }

    /// <summary>What at least two of the entities are connected with.</summary>
    public async Task<Connection<SharedNeighbourNode>> SharedNeighboursAsync(
        GraphReading reading, IReadOnlyList<string> ids, RelationshipFilterInput? where, PagingArguments paging, CancellationToken cancellationToken)
    {
        var numbers = await NumbersAsync(reading, ids, MaxSharedIds, cancellationToken);
        var filter = await RelationshipFilters.OfAsync(where, reading, finder, cancellationToken);
        var page = paging.Of<SharedNeighbourPosition>(reading.Moment);
        var found = reading.Snapshot.SharedNeighbours(reading.View, numbers, filter, page.Start, page.Size);
        return page.Of(
            found.Rows,
            found.HasMore,
            row => new SharedNeighbourPosition(row.ConnectedLeads.Count, row.Degree, row.Lead),
            row => SharedOf(reading, row, filter),
            found.Total);
    }

    private static PathNode PathOf(GraphReading reading, GraphPath path) =>
        new([.. path.Leads.Select(lead => Node(reading, lead))], [.. path.Relationships.Select(row => new RelationshipNode(reading, row))], path.WeakestConfidence);

    private static SharedNeighbourNode SharedOf(GraphReading reading, SharedNeighbour row, RelationshipFilter filter)
    {
        var among = reading.Snapshot.Subgraph(reading.View, [row.Lead, .. row.ConnectedLeads], filter, MaxSubgraphRelationships).Relationships
            .Where(relationship => relationship.FromLead == row.Lead || relationship.ToLead == row.Lead);
        return new SharedNeighbourNode(Node(reading, row.Lead), [.. row.ConnectedLeads.Select(lead => Node(reading, lead))], [.. among.Select(relationship => new RelationshipNode(reading, relationship))]);
    }

    private static EntityNode Node(GraphReading reading, int lead) =>
        EntityNode.Of(reading, lead) ?? throw new InvalidOperationException("The index named an entity that the view does not show.");

    private async Task<IReadOnlyList<int>> NumbersAsync(GraphReading reading, IReadOnlyList<string> ids, int max, CancellationToken cancellationToken)
    {
        if (ids.Count > max)
        {
            throw new GraphQLException($"{ids.Count} ids were given; at most {max} are allowed.", "TOO_MANY_IDS");
        }

        return [.. (await finder.FindAsync(reading, ids, cancellationToken)).OfType<EntityNode>().Select(entity => entity.Entity.Lead)];
    }
}
