using Attribution.Domain.Kinds;
using Attribution.Graph.Compliance.Index;
using Attribution.Graph.Index;

namespace Attribution.Graph.Tests.Index;

/// <summary>Random filters and what they mean.</summary>
internal static class RandomFilters
{
    /// <summary>Mostly one or two conditions.</summary>
    public static RelationshipFilter Next(Random random, NaiveGraph naive)
    {
        bool Sometimes() => random.Next(5) == 0;
        return new RelationshipFilter
        {
            TypeCodes = Sometimes() ? [1, 2] : [],
            ExceptTypeCodes = Sometimes() ? [2] : [],
            Direction = Sometimes() ? Direction.Outgoing : Sometimes() ? Direction.Incoming : Direction.Both,
            NeighbourKindCodes = Sometimes() ? [(ushort)Kind.Malware, (ushort)Kind.ThreatActor] : [],
            ExceptNeighbourKindCodes = Sometimes() ? [(ushort)Kind.Ipv4Addr] : [],
            NeighbourLeads = Sometimes() ? [.. naive.Entities.Where(_ => random.Next(2) == 0).Select(entity => entity.Lead)] : [],
            ExceptNeighbourLeads = Sometimes() ? [.. naive.Entities.Where(_ => random.Next(3) == 0).Select(entity => entity.Lead)] : [],
            MinConfidence = Sometimes() ? random.Next(0, 101) : null,
            ValidAfter = Sometimes() ? random.Next(0, 60) : null,
            ValidBefore = Sometimes() ? random.Next(0, 60) : null,
        };
    }

    /// <summary>True if the filter keeps the relationship, seen with this neighbour in this direction.</summary>
    public static bool Keeps(RelationshipFilter filter, NaiveRelationship row, Direction direction, NaiveEntity neighbour) =>
        KeepsLink(filter, row, direction) && KeepsNeighbour(filter, neighbour);

    /// <summary>True if the filter keeps the relationship whatever its neighbour.</summary>
    public static bool KeepsLink(RelationshipFilter filter, NaiveRelationship row, Direction direction) =>
        (filter.TypeCodes.Count == 0 || filter.TypeCodes.Contains(row.TypeCode)) && !filter.ExceptTypeCodes.Contains(row.TypeCode)
        && filter.Direction.HasFlag(direction)
        && (filter.MinConfidence is null || row.Confidence >= filter.MinConfidence)
        && (filter.ValidAfter is null || row.ValidTo is null || row.ValidTo > filter.ValidAfter)
        && (filter.ValidBefore is null || row.ValidFrom is null || row.ValidFrom < filter.ValidBefore);

    /// <summary>True if the filter keeps the neighbour.</summary>
    public static bool KeepsNeighbour(RelationshipFilter filter, NaiveEntity neighbour) =>
        (filter.NeighbourKindCodes.Count == 0 || filter.NeighbourKindCodes.Contains(neighbour.KindCode)) && !filter.ExceptNeighbourKindCodes.Contains(neighbour.KindCode)
        && (filter.NeighbourLeads.Count == 0 || filter.NeighbourLeads.Contains(neighbour.Lead)) && !filter.ExceptNeighbourLeads.Contains(neighbour.Lead);
}
