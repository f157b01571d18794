using Attribution.Domain.Kinds;
using Attribution.Features.Common;
using Attribution.Features.Common.Auditing;
using Attribution.Graph.Paths;
using Attribution.GraphQL.Execution;
using Attribution.GraphQL.Types;
using Attribution.GraphQL.Types.Filters;
using Attribution.GraphQL.Types.Pagination;

namespace Attribution.Features.Entities;

/// <summary>Queries on entities as they are now. Permission: every signed-in account; each sees what its View shows.</summary>
[QueryType]
[Authorize]
public static class EntityQueries
{
    /// <summary>Anything with an id; null if there is none that the reader may see.</summary>
    [GraphQLType("Node")]
    public static async Task<object?> GetNode([ID] string id, ReadingSource readings, NodeFinder finder, CancellationToken cancellationToken) =>
        (await finder.FindAsync(await readings.CurrentAsync(cancellationToken), [id], cancellationToken))[0];

    /// <summary>Things by id, in order; at most 200.</summary>
    [ListSize(AssumedSize = 200)]
    [GraphQLType("[Node]!")]
    public static async Task<IReadOnlyList<object?>> GetNodes([ID] IReadOnlyList<string> ids, ReadingSource readings, NodeFinder finder, CancellationToken cancellationToken) =>
        await finder.FindAsync(await readings.CurrentAsync(cancellationToken), ids, cancellationToken);

    /// <summary>An entity by our id or any external id (STIX id, ATT&amp;CK id).</summary>
    public static async Task<EntityNode?> GetEntity([ID] string id, ReadingSource readings, EntityFinder finder, CancellationToken cancellationToken) =>
        await finder.FindAsync(await readings.CurrentAsync(cancellationToken), id, cancellationToken);

    /// <summary>Search by name, selector or id: best tier first, inside a tier by length, name, id.</summary>
    [UseConnection(Name = "Search", AllowBackwardPagination = false)]
    [Cost(5)]
    public static async Task<Connection<SearchHitNode>> GetSearch(
        string text, IReadOnlyList<Kind>? kinds, PagingArguments paging, ReadingSource readings, CallerTrail trail, IResolverContext context)
    {
        var reading = await readings.CurrentAsync(context.RequestAborted);
        await trail.SearchAsync(text, context.RequestAborted);
        return await SearchPages.OfAsync(reading, text, kinds, paging, context);
    }

    /// <summary>Paste up to 1,000 selectors: how each was read and what is known of it.</summary>
    [ListSize(AssumedSize = 100)]
    [Cost(20)]
    public static async Task<IReadOnlyList<LookupResultNode>> GetLookup(IReadOnlyList<string> values, ReadingSource readings, CallerTrail trail, CancellationToken cancellationToken)
    {
        var reading = await readings.CurrentAsync(cancellationToken);
        await trail.SearchAsync(string.Join('\n', values), cancellationToken);
        return await SelectorLookup.RunAsync(reading, values, cancellationToken);
    }

    /// <summary>All visible entities; by id unless ordered otherwise.</summary>
    [UseConnection(Name = "Entity")]
    [Cost(5)]
    public static async Task<Connection<EntityNode>> GetEntities(
        EntityFilterInput? where,
        [Sort("EntitySortInput")] IReadOnlyList<SortTerm>? order,
        PagingArguments paging,
        ReadingSource readings,
        CancellationToken cancellationToken) =>
        await EntityPages.OfAsync(await readings.CurrentAsync(cancellationToken), where, order, paging, cancellationToken);

    /// <summary>The relationships among up to 3,000 entities; at most 10,000, strongest first.</summary>
    [Cost(10)]
    public static async Task<SubgraphNode> GetSubgraph([ID] IReadOnlyList<string> ids, RelationshipFilterInput? where, ReadingSource readings, GraphQuestions questions, CancellationToken cancellationToken) =>
        await questions.SubgraphAsync(await readings.CurrentAsync(cancellationToken), ids, where, cancellationToken);

    /// <summary>The best ways between entities; <c>maxHops</c> at most 8, <c>first</c> at most 50.</summary>
    [Cost(50)]
    public static async Task<PathResultNode> GetPaths(
        [ID] IReadOnlyList<string> from,
        [ID] IReadOnlyList<string> to,
        ReadingSource readings,
        GraphQuestions questions,
        CancellationToken cancellationToken,
        PathRank rank = PathRank.Distinctive,
        RelationshipFilterInput? where = null,
        int? first = null,
        int maxHops = 6) =>
        await questions.PathsAsync(await readings.CurrentAsync(cancellationToken), from, to, rank, where, first, maxHops, cancellationToken);

    /// <summary>Entities connected with at least two of up to 50; most connected first, then the most distinctive.</summary>
    [UseConnection(Name = "SharedNeighbour", AllowBackwardPagination = false)]
    [Cost(10)]
    public static async Task<Connection<SharedNeighbourNode>> GetSharedNeighbours(
        [ID] IReadOnlyList<string> ids, RelationshipFilterInput? where, PagingArguments paging, ReadingSource readings, GraphQuestions questions, CancellationToken cancellationToken) =>
        await questions.SharedNeighboursAsync(await readings.CurrentAsync(cancellationToken), ids, where, paging, cancellationToken);

    /// <summary>The graph as recorded then, or valid then. Rights are always now's.</summary>
    public static async Task<GraphViewNode> GetAsOf(DateTimeOffset? recorded, DateTimeOffset? valid, ReadingSource readings, CancellationToken cancellationToken) =>
        new((await readings.CurrentAsync(cancellationToken)).At(Times.Of(recorded), Times.Of(valid)));

    /// <summary>Who asks: account, unit, roles, rights.</summary>
    public static MeNode GetMe(Caller caller) => MeNode.Of(caller);

    /// <summary>Visible sources, by name.</summary>
    [UseConnection(Name = "Source", AllowBackwardPagination = false)]
    public static async Task<Connection<SourceNode>> GetSources(PagingArguments paging, ReadingSource readings, CancellationToken cancellationToken) =>
        await SourcePages.OfAsync(await readings.CurrentAsync(cancellationToken), paging, cancellationToken);

    /// <summary>Writes that the reader sees something of, newest first; a page looks through 20,000 writes, the total counts among as many.</summary>
    [UseConnection(Name = "Change", AllowBackwardPagination = false)]
    [Cost(10)]
    public static async Task<Connection<ChangeNode>> GetChanges(
        DateTimeOffset? since,
        IReadOnlyList<Kind>? kinds,
        PagingArguments paging,
        ReadingSource readings,
        Caller caller,
        CursorCodec cursors,
        CancellationToken cancellationToken) =>
        await ChangePages.OfAsync(await readings.CurrentAsync(cancellationToken), since, kinds, paging, caller, cursors, cancellationToken);
}
