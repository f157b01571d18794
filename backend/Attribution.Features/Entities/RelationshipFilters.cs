using Attribution.Domain.Kinds;
using Attribution.Domain.Relationships;
using Attribution.Features.Common;
using Attribution.Graph.Index;
using Attribution.GraphQL.Execution;

namespace Attribution.Features.Entities;

/// <summary>Turns the API's relationship filter into the index's.</summary>
internal static class RelationshipFilters
{
    /// <summary>The code of no type and no kind: a list of it keeps nothing, where an empty one keeps all.</summary>
    private const ushort NoCode = ushort.MaxValue;

    private const int MaxNeighbours = 200;
    private const int MaxExceptNeighbours = 5_000;

    /// <summary>The filter; neighbours are looked up through the reading, unknown ones match nothing.</summary>
    /// <exception cref="GraphQLException">TOO_MANY_IDS or INVALID_CONFIDENCE.</exception>
    public static async ValueTask<RelationshipFilter> OfAsync(
        RelationshipFilterInput? where, GraphReading reading, EntityFinder finder, CancellationToken cancellationToken)
    {
        if (where is null)
        {
            return RelationshipFilter.None;
        }

        if (where.Confidence?.Gte is < 0 or > 100)
        {
            throw new GraphQLException($"confidence is {where.Confidence.Gte}; 0 to 100 is allowed.", "INVALID_CONFIDENCE");
        }

        return new RelationshipFilter
        {
            TypeCodes = await CodesAsync(where.Type?.Passing(), reading, cancellationToken),
            ExceptTypeCodes = await CodesAsync(where.Type?.LeftOut() is { Count: > 0 } types ? types : null, reading, cancellationToken),
            NeighbourKindCodes = Codes(where.Kind?.Passing()),
            ExceptNeighbourKindCodes = where.Kind is null ? [] : [.. where.Kind.LeftOut().Select(kind => (ushort)kind)],
            Direction = DirectionOf(where.Direction),
            MinConfidence = where.Confidence?.Gte,
            ValidAfter = Times.Of(where.Valid?.Gte),
            ValidBefore = Times.Of(where.Valid?.Lt),
            NeighbourLeads = await LeadsAsync(where.Neighbour?.Passing(), MaxNeighbours, none: -1, reading, finder, cancellationToken),
            ExceptNeighbourLeads = await LeadsAsync(where.Neighbour?.LeftOut(), MaxExceptNeighbours, none: null, reading, finder, cancellationToken),
        };
    }

    private static Direction DirectionOf(RelationshipDirection? direction) => direction switch
    {
        RelationshipDirection.Out => Direction.Outgoing,
        RelationshipDirection.In => Direction.Incoming,
        _ => Direction.Both,
    };

    private static IReadOnlyList<ushort> Codes(IReadOnlyList<Kind>? kinds) => kinds switch
    {
        null => [],
        { Count: 0 } => [NoCode],
        _ => [.. kinds.Select(kind => (ushort)kind)],
    };

    private static async ValueTask<IReadOnlyList<ushort>> CodesAsync(
        IReadOnlyList<RelationshipType>? types, GraphReading reading, CancellationToken cancellationToken)
    {
        if (types is null or { Count: 0 })
        {
            return types is null ? [] : [NoCode];
        }

        List<ushort> codes = [.. types.Select(type => (ushort)type)];
        if (codes.Contains((ushort)RelationshipType.Other))
        {
            codes.AddRange((await reading.Store.ReadOtherTypesAsync(cancellationToken)).Select(other => other.Code));
        }

        return codes;
    }

    private static async ValueTask<IReadOnlyList<int>> LeadsAsync(
        IReadOnlyList<AnyId>? ids, int max, int? none, GraphReading reading, EntityFinder finder, CancellationToken cancellationToken)
    {
        if (ids is null)
        {
            return [];
        }

        if (ids.Count > max)
        {
            throw new GraphQLException($"{ids.Count} ids were given; at most {max} are allowed.", "TOO_MANY_IDS");
        }

        var found = await finder.FindAsync(reading, [.. ids.Select(id => id.ToString())], cancellationToken);
        var leads = found.OfType<EntityNode>().Select(entity => entity.Entity.Lead).Distinct().ToArray();
        return leads.Length == 0 && none is { } nothing ? [nothing] : leads;
    }
}
