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

    /// <summary>Version of the record that it is shown by, 1 and up; give it back as <c>expectedVersion</c>.</summary>
    public static async Task<int> GetVersion([Parent] EntityNode entity, IResolverContext context) =>
        (await EntityContent.LoadAsync(entity, context.DataLoader<RecordLoader>(), context.RequestAborted)).Lead.Version;

    /// <summary>The visible entities that it touches, most confident first.</summary>
    [UseConnection(Name = "CaseItem", AllowBackwardPagination = false)]
    public static async Task<Connection<CaseItemNode>> GetItems([Parent] EntityNode entity, PagingArguments paging, IResolverContext context)
    {
        var relationships = RelationshipPages.Of(entity, RelationshipFilter.None, RelationshipOrder.Default, paging);
        var keys = relationships.Nodes.Select(each => (entity.Reading, each.Row.ClaimNumbers[^1])).ToArray();
        var claims = await context.DataLoader<ClaimLoader>().LoadAsync(keys, context.RequestAborted);
        return relationships.With(relationships.Nodes.Zip(claims, (relationship, claim) => claim is null ? null : ItemOf(entity, relationship, claim)));
    }

    private static CaseItemNode ItemOf(EntityNode entity, RelationshipNode relationship, ClaimVersion claim)
    {
        var other = relationship.Row.FromLead == entity.Entity.Lead ? relationship.Row.ToLead : relationship.Row.FromLead;
        var node = EntityNode.Of(entity.Reading, other) ?? throw new InvalidOperationException("A visible relationship has an end that is not visible.");
        return CaseItemNode.Of(node, relationship, new ClaimNode(entity.Reading, claim));
    }

    private static async Task<CaseFacts> FactsAsync(EntityNode entity, IResolverContext context) =>
        CaseFacts.Of(await EntityContent.LoadAsync(entity, context.DataLoader<RecordLoader>(), context.RequestAborted));
}
