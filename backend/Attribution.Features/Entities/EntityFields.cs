using Attribution.Domain.Kinds;
using Attribution.Domain.Labels;
using Attribution.Features.Common;
using Attribution.Features.Common.Writing;
using Attribution.GraphQL.Execution;
using Attribution.GraphQL.Types;
using Attribution.GraphQL.Types.Filters;
using Attribution.GraphQL.Types.Pagination;

namespace Attribution.Features.Entities;

/// <summary>What a reader sees: visible records joined by identity keys and by the identity decisions visible to that reader.</summary>
[InterfaceType<EntityNode>("Entity", IgnoreProperties = true)]
[Implements("Node")]
public static class EntityFields
{
    /// <summary>Tells which object type an entity is of.</summary>
    [AbstractTypeResolver]
    public static string TypeNameOf(EntityNode entity) => KindRegistry.Of((Kind)entity.Entity.KindCode).Name;

    /// <summary>Typed and opaque; any external id (STIX id, ATT&amp;CK id) also finds an entity.</summary>
    [ID]
    public static async Task<string> GetId([Parent] EntityNode entity, IResolverContext context) =>
        NodeIdText.Entity((await ContentAsync(entity, context)).Lead.Id);

    /// <summary>The kind of its earliest visible record.</summary>
    public static Kind GetKind([Parent] EntityNode entity) => (Kind)entity.Entity.KindCode;

    /// <summary>STIX type; differs from the kind's own only for CUSTOM.</summary>
    public static async Task<string> GetStixType([Parent] EntityNode entity, IResolverContext context) =>
        (await ContentAsync(entity, context)).Lead.Header.StixType;

    /// <summary>The best visible name or value, as written.</summary>
    public static async Task<string> GetDisplayName([Parent] EntityNode entity, IResolverContext context) =>
        (await ContentAsync(entity, context)).DisplayName();

    /// <summary>The name for the screen: indicators are defanged, so that nobody opens them by accident.</summary>
    public static async Task<string> GetDefangedName([Parent] EntityNode entity, IResolverContext context) =>
        DefangedName.Of(await ContentAsync(entity, context));

    /// <summary>A "different" decision stands against the way its records are joined.</summary>
    public static bool GetContested([Parent] EntityNode entity) => entity.Entity.Contested;

    /// <summary>Every visible description of it was revoked or deprecated by its source.</summary>
    public static bool GetRevoked([Parent] EntityNode entity) => entity.Entity.Revoked;

    /// <summary>Names and aliases, each with source, grade and dates; the shown name first; at most 200.</summary>
    [ListSize(AssumedSize = 30)]
    public static async Task<IReadOnlyList<NameClaimNode>> GetNames([Parent] EntityNode entity, IResolverContext context)
    {
        var content = await ContentAsync(entity, context);
        return
        [
            .. content.Records
                .SelectMany(record => record.Content.Names.Select(name => new NameClaimNode(entity.Reading, record, name)))
                .OrderByDescending(name => name.Content.IsPrimary)
                .ThenBy(name => name.Content.Folded, StringComparer.Ordinal)
                .Take(EntityContent.MaxNames),
        ];
    }

    /// <summary>Every property with each value and the records that assert it, contradictions included.</summary>
    [ListSize(AssumedSize = 20)]
    public static async Task<IReadOnlyList<PropertyNode>> GetProperties([Parent] EntityNode entity, IResolverContext context) =>
        PropertyNode.Of(entity.Reading, await ContentAsync(entity, context));

    /// <summary>The visible records that it is made of, earliest first.</summary>
    [UseConnection(Name = "Record", AllowBackwardPagination = false)]
    public static async Task<Connection<RecordNode>> GetRecords([Parent] EntityNode entity, PagingArguments paging, IResolverContext context)
    {
        var content = await ContentAsync(entity, context);
        RecordNode[] records = [.. content.Records.OrderBy(record => record.Number).Select(record => new RecordNode(entity.Reading, record))];
        return paging.List(records, entity.Entity.Lead, entity.Reading.Moment);
    }

    /// <summary>External ids under which it is known.</summary>
    [ListSize(AssumedSize = 5)]
    public static async Task<IReadOnlyList<string>> GetExternalIds([Parent] EntityNode entity, IResolverContext context) =>
        [.. (await ContentAsync(entity, context)).Records.SelectMany(record => ApartId.Shown(record.Header)).Distinct().Take(EntityContent.MaxNames)];

    /// <summary>External references of its visible records.</summary>
    [ListSize(AssumedSize = 20)]
    public static async Task<IReadOnlyList<CitationNode>> GetCitations([Parent] EntityNode entity, IResolverContext context) =>
        [.. (await ContentAsync(entity, context)).Records.SelectMany(record => record.Content.Citations).Distinct().Take(EntityContent.MaxNames).Select(CitationNode.Of)];

    /// <summary>Join over the visible records.</summary>
    public static async Task<HandlingNode> GetHandling([Parent] EntityNode entity, IResolverContext context)
    {
        List<HandlingLabel> labels = [];
        foreach (var label in (await ContentAsync(entity, context)).Records.Select(record => record.Content.Label).Distinct())
        {
            labels.Add(await entity.Reading.Store.ReadLabelAsync(label, context.RequestAborted));
        }

        return HandlingNode.Of(LabelJoin.JoinAll(labels));
    }

    /// <summary>Version of its lead record.</summary>
    public static async Task<int> GetVersion([Parent] EntityNode entity, IResolverContext context) => (await ContentAsync(entity, context)).Lead.Version;

    /// <summary>Earliest sighting or validity that a visible record states.</summary>
    public static async Task<DateTimeOffset?> GetFirstSeen([Parent] EntityNode entity, IResolverContext context) =>
        Times.Of((await ContentAsync(entity, context)).Records.Min(record => record.Content.ValidFrom));

    /// <summary>Latest sighting or validity that a visible record states.</summary>
    public static async Task<DateTimeOffset?> GetLastSeen([Parent] EntityNode entity, IResolverContext context) =>
        Times.Of((await ContentAsync(entity, context)).Records.Max(record => record.Content.ValidTo));

    /// <summary>Neighbours by kind, relationship and direction, with exact counts of distinct neighbour entities.</summary>
    [ListSize(AssumedSize = 30)]
    [Cost(5)]
    public static async Task<IReadOnlyList<NeighbourGroupNode>> GetNeighbourSummary([Parent] EntityNode entity, RelationshipFilterInput? where, EntityFinder finder, CancellationToken cancellationToken)
    {
        var filter = await RelationshipFilters.OfAsync(where, entity.Reading, finder, cancellationToken);
        return [.. entity.Reading.Snapshot.Summarise(entity.Reading.View, entity.Entity, filter).Select(NeighbourGroupNode.Of)];
    }

    /// <summary>Exact number of distinct neighbour entities; one with several relationships counts once.</summary>
    [Cost(5)]
    public static async Task<int> GetNeighbourCount([Parent] EntityNode entity, RelationshipFilterInput? where, EntityFinder finder, CancellationToken cancellationToken) =>
        entity.Reading.Snapshot.CountNeighbours(
            entity.Reading.View, entity.Entity, await RelationshipFilters.OfAsync(where, entity.Reading, finder, cancellationToken));

    /// <summary>Relationships with other entities; by confidence, newest and id unless ordered otherwise.</summary>
    [UseConnection(Name = "Relationship")]
    public static async Task<Connection<RelationshipNode>> GetRelationships(
        [Parent] EntityNode entity,
        RelationshipFilterInput? where,
        [Sort("RelationshipSortInput")] IReadOnlyList<SortTerm>? order,
        PagingArguments paging,
        EntityFinder finder,
        CancellationToken cancellationToken)
    {
        var filter = await RelationshipFilters.OfAsync(where, entity.Reading, finder, cancellationToken);
        return RelationshipPages.Of(entity, filter, RelationshipOrders.Of(order), paging);
    }

    /// <summary>What happened, newest first: dated relationships, first and last seen, versions of its records, sightings, notes, cases.</summary>
    [UseConnection(Name = "Timeline", AllowBackwardPagination = false)]
    [Cost(2)]
    public static async Task<Connection<TimelineEntryNode>> GetTimeline(
        [Parent] EntityNode entity, TimelineFilterInput? where, PagingArguments paging, EntityFinder finder, IResolverContext context)
    {
        RelationshipFilterInput? byTypes = where?.Type is not { } type ? null : new() { Type = new() { Eq = type.Eq, In = type.In } };
        var types = await RelationshipFilters.OfAsync(byTypes, entity.Reading, finder, context.RequestAborted);
        return await TimelinePages.OfAsync(entity, where, types, paging, context);
    }

    internal static Task<EntityContent> ContentAsync(EntityNode entity, IResolverContext context) =>
        EntityContent.LoadAsync(entity, context.DataLoader<RecordLoader>(), context.RequestAborted);
}
