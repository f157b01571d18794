using Attribution.Features.Common;
using Attribution.Features.Entities;
using Attribution.Graph.Index;
using Attribution.Graph.Store;
using Attribution.GraphQL.Execution;
using Attribution.GraphQL.Types;
using Attribution.GraphQL.Types.Pagination;

namespace Attribution.Features.Cases;

/// <summary>A unit's investigation.</summary>
[ExtendObjectType("Case")]
public static class CaseFields
{
    /// <summary>The unit's own number of it.</summary>
    public static async Task<string> GetReference([Parent] EntityNode entity, IResolverContext context) => (await FactsAsync(entity, context)).Reference;

    /// <summary>Its title.</summary>
    public static async Task<string> GetTitle([Parent] EntityNode entity, IResolverContext context) => (await FactsAsync(entity, context)).Title;

    /// <summary>The unit whose case it is.</summary>
    public static async Task<string> GetUnitId([Parent] EntityNode entity, IResolverContext context) => (await FactsAsync(entity, context)).UnitId;

    /// <summary>When it was opened; null: not known.</summary>
    public static async Task<DateTimeOffset?> GetOpenedAt([Parent] EntityNode entity, IResolverContext context) => (await FactsAsync(entity, context)).OpenedAt;

    /// <summary>The visible entities that it touches, most confident first.</summary>
    [UseConnection(Name = "CaseItem", AllowBackwardPagination = false)]
    public static async Task<Connection<CaseItemNode>> GetItems([Parent] EntityNode entity, PagingArguments paging, Caller caller, CursorCodec cursors, IResolverContext context)
    {
        var relationships = RelationshipPages.Of(entity, RelationshipFilter.None, RelationshipOrder.Default, paging with { Last = null, Before = null }, caller, cursors, "case items");
        var claims = await context.DataLoader<ClaimLoader>().LoadAsync([.. relationships.Edges.Select(edge => (entity.Reading, edge.Node.Row.ClaimNumbers[^1]))], context.RequestAborted);
        var edges = relationships.Edges.Zip(claims).Where(pair => pair.Second is not null).Select(pair => EdgeOf(entity, pair.First, pair.Second)).ToArray();
        return new Connection<CaseItemNode>(edges, relationships.PageInfo, relationships.GetTotalCountAsync);
    }

    private static Edge<CaseItemNode> EdgeOf(EntityNode entity, Edge<RelationshipNode> edge, ClaimVersion? claim)
    {
        var other = edge.Node.Row.FromLead == entity.Entity.Lead ? edge.Node.Row.ToLead : edge.Node.Row.FromLead;
        var node = CaseLinks.NodeOf(entity.Reading, other) ?? throw new InvalidOperationException("A visible relationship has an end that is not visible.");
        return new Edge<CaseItemNode>(CaseItemNode.Of(node, edge.Node, new ClaimNode(entity.Reading, claim ?? throw new InvalidOperationException("A visible claim was not read."))), edge.Cursor);
    }

    private static async Task<CaseFacts> FactsAsync(EntityNode entity, IResolverContext context) =>
        CaseFacts.Of(await EntityContent.LoadAsync(entity, context.DataLoader<RecordLoader>(), context.RequestAborted));
}
