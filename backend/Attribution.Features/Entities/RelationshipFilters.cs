using Attribution.Domain.Kinds;
using Attribution.Domain.Relationships;
using Attribution.Features.Common;
using Attribution.Graph.Index;
using Attribution.GraphQL.Execution;

namespace Attribution.Features.Entities;

/// <summary>Turns the API's relationship filter into the index's.</summary>
internal static class RelationshipFilters
{
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

        if (where.MinConfidence is < 0 or > 100)
        {
            throw new GraphQLException($"minConfidence is {where.MinConfidence}; 0 to 100 is allowed.", "INVALID_CONFIDENCE");
        }

        return new RelationshipFilter
        {
            TypeCodes = await CodesAsync(where.Types, reading, cancellationToken),
            ExceptTypeCodes = await CodesAsync(where.NotTypes, reading, cancellationToken),
            NeighbourKindCodes = Codes(where.Kinds),
            ExceptNeighbourKindCodes = Codes(where.NotKinds),
            Direction = DirectionOf(where.Direction),
            MinConfidence = where.MinConfidence,
            ValidAfter = Times.Of(where.ValidFrom),
            ValidBefore = Times.Of(where.ValidTo),
            NeighbourLeads = await LeadsAsync(where.Neighbours, MaxNeighbours, none: -1, reading, finder, cancellationToken),
            ExceptNeighbourLeads = await LeadsAsync(where.NotNeighbours, MaxExceptNeighbours, none: null, reading, finder, cancellationToken),
        };
    }

    private static Direction DirectionOf(RelationshipDirection? direction) => direction switch
    {
        RelationshipDirection.Out => Direction.Outgoing,
        RelationshipDirection.In => Direction.Incoming,
        _ => Direction.Both,
    };

    private static IReadOnlyList<ushort> Codes(IReadOnlyList<Kind>? kinds) => [.. (kinds ?? []).Select(kind => (ushort)kind)];

    private static async ValueTask<IReadOnlyList<ushort>> CodesAsync(
        IReadOnlyList<RelationshipType>? types, GraphReading reading, CancellationToken cancellationToken)
    {
        List<ushort> codes = [.. (types ?? []).Select(type => (ushort)type)];
        if (codes.Contains((ushort)RelationshipType.Other))
        {
            codes.AddRange((await reading.Store.ReadOtherTypesAsync(cancellationToken)).Select(other => other.Code));
        }

        return codes;
    }

    private static async ValueTask<IReadOnlyList<int>> LeadsAsync(
        IReadOnlyList<string>? ids, int max, int? none, GraphReading reading, EntityFinder finder, CancellationToken cancellationToken)
    {
        if (ids is null)
        {
            return [];
        }

        if (ids.Count > max)
        {
            throw new GraphQLException($"{ids.Count} ids were given; at most {max} are allowed.", "TOO_MANY_IDS");
        }

        var found = await finder.FindAsync(reading, ids, cancellationToken);
        var leads = found.OfType<EntityNode>().Select(entity => entity.Entity.Lead).Distinct().ToArray();
        return leads.Length == 0 && none is { } nothing ? [nothing] : leads;
    }
}
