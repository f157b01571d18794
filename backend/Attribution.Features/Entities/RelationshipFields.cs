using Attribution.Domain.Relationships;
using Attribution.Features.Common;
using Attribution.Graph.Store;
using Attribution.GraphQL.Execution;
using Attribution.GraphQL.Types;
using Attribution.GraphQL.Types.Pagination;

namespace Attribution.Features.Entities;

/// <summary>All visible claims with the same ends and type, read as one.</summary>
[ObjectType<RelationshipNode>("Relationship", IgnoreProperties = true)]
[Implements("Node")]
public static class RelationshipFields
{
    // In one round trip.
    private const int MaxClaimsRead = 10_000;

    /// <summary>Typed and opaque.</summary>
    [ID]
    public static async Task<string> GetId([Parent] RelationshipNode relationship, IResolverContext context)
    {
        var from = await LeadAsync(relationship, relationship.Row.FromLead, context);
        var to = await LeadAsync(relationship, relationship.Row.ToLead, context);
        return NodeIdText.Relationship(from.Id, relationship.Row.TypeCode, to.Id);
    }

    /// <summary>OTHER for types of others, whose name is <c>typeName</c>.</summary>
    public static RelationshipType GetType([Parent] RelationshipNode relationship) => RelationshipNames.TypeOf(relationship.Row.TypeCode);

    /// <summary>STIX name of the type.</summary>
    public static ValueTask<string> GetTypeName([Parent] RelationshipNode relationship, CancellationToken cancellationToken) =>
        RelationshipNames.NameOfAsync(relationship.Reading, relationship.Row.TypeCode, cancellationToken);

    /// <summary>Source end.</summary>
    public static EntityNode GetFrom([Parent] RelationshipNode relationship) => EntityOf(relationship, relationship.Row.FromLead);

    /// <summary>Target end.</summary>
    public static EntityNode GetTo([Parent] RelationshipNode relationship) => EntityOf(relationship, relationship.Row.ToLead);

    /// <summary>Highest confidence of its claims, 0–100; null: none gives one.</summary>
    public static int? GetConfidence([Parent] RelationshipNode relationship) => relationship.Row.Confidence;

    /// <summary>Earliest start of validity; null: undated.</summary>
    public static DateTimeOffset? GetValidFrom([Parent] RelationshipNode relationship) => Times.Of(relationship.Row.ValidFrom);

    /// <summary>Latest end of validity; null: open.</summary>
    public static DateTimeOffset? GetValidTo([Parent] RelationshipNode relationship) => Times.Of(relationship.Row.ValidTo);

    /// <summary>Visible claims it is made of.</summary>
    public static int GetClaimCount([Parent] RelationshipNode relationship) => relationship.Row.ClaimNumbers.Count;

    /// <summary>Independent origins among its claims: three reports of one blog are one origin.</summary>
    public static async Task<int> GetOriginCount([Parent] RelationshipNode relationship, IResolverContext context)
    {
        var numbers = relationship.Row.ClaimNumbers;
        var keys = numbers.Take(MaxClaimsRead).Select(number => (relationship.Reading, number)).ToArray();
        var claims = await context.DataLoader<ClaimLoader>().LoadAsync(keys, context.RequestAborted);
        HashSet<string> origins = [.. claims.OfType<ClaimVersion>().Select(OriginOf)];
        foreach (var more in numbers.Skip(MaxClaimsRead).Chunk(MaxClaimsRead))
        {
            // Beyond the first read nothing is kept for the rest of the request: memory stays bounded at any number of claims.
            origins.UnionWith((await relationship.Reading.Store.ReadClaimsAsync(relationship.Reading.View, more, context.RequestAborted)).Select(OriginOf));
        }

        return origins.Count;
    }

    /// <summary>The claims, earliest recorded first.</summary>
    [UseConnection(Name = "Claim", AllowBackwardPagination = false)]
    public static async Task<Connection<ClaimNode>> GetClaims(
        [Parent] RelationshipNode relationship, PagingArguments paging, IResolverContext context)
    {
        var row = relationship.Row;
        var numbers = paging.List(row.ClaimNumbers, row.FromLead, row.TypeCode, row.ToLead, relationship.Reading.Moment);
        var keys = numbers.Edges.Select(edge => (relationship.Reading, edge.Node)).ToArray();
        var claims = await context.DataLoader<ClaimLoader>().LoadAsync(keys, context.RequestAborted);
        return numbers.With(claims.Select(claim => claim is null ? null : new ClaimNode(relationship.Reading, claim)));
    }

    private static string OriginOf(ClaimVersion claim) => claim.Content.ProvenanceCluster ?? $"source {claim.Header.Source}";

    private static async Task<RecordVersion> LeadAsync(RelationshipNode relationship, int lead, IResolverContext context) =>
        await context.DataLoader<RecordLoader>().LoadRequiredAsync((relationship.Reading, lead), context.RequestAborted);

    private static EntityNode EntityOf(RelationshipNode relationship, int lead) =>
        EntityNode.Of(relationship.Reading, lead) ?? throw new InvalidOperationException("An end of a visible relationship is not visible.");
}
