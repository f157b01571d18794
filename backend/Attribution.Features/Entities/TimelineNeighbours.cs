using Attribution.Domain.Kinds;
using Attribution.Graph.Index;

namespace Attribution.Features.Entities;

/// <summary>Sorts relationships of a timeline by what stands at their other end.</summary>
internal static class TimelineNeighbours
{
    /// <summary>The sorts that have a kind of neighbour of their own.</summary>
    public static IReadOnlyList<(TimelineKind What, Kind Kind)> All { get; } =
        [(TimelineKind.Sighting, Kind.Sighting), (TimelineKind.Note, Kind.Note), (TimelineKind.Case, Kind.Case)];

    /// <summary>What a relationship is on the timeline of one of its ends.</summary>
    public static TimelineKind WhatOf(EntityNode owner, RelationshipRow row)
    {
        var kind = (Kind)(NeighbourOf(owner, row)?.KindCode ?? 0);
        return All.FirstOrDefault(each => each.Kind == kind).What;
    }

    /// <summary>The entity at the other end.</summary>
    public static Entity? NeighbourOf(EntityNode owner, RelationshipRow row) =>
        owner.Reading.Snapshot.EntityOf(owner.Reading.View, row.FromLead == owner.Entity.Lead ? row.ToLead : row.FromLead);

    /// <summary>Only the relationships that are wanted; null: none is.</summary>
    public static RelationshipFilter? Narrow(RelationshipFilter filter, TimelineFilterInput? where)
    {
        ushort[] wanted = [.. All.Where(each => TimelineFilterInput.Wants(where, each.What)).Select(each => (ushort)each.Kind)];
        if (TimelineFilterInput.Wants(where, TimelineKind.Relationship))
        {
            return filter with { ExceptNeighbourKindCodes = [.. All.Select(each => (ushort)each.Kind).Except(wanted)] };
        }

        return wanted.Length == 0 ? null : filter with { NeighbourKindCodes = wanted };
    }
}
