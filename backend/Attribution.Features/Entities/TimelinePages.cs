using Attribution.Graph.Index;
using Attribution.GraphQL.Execution;
using Attribution.GraphQL.Types.Pagination;

namespace Attribution.Features.Entities;

/// <summary>
/// Pages of an entity's timeline, newest first: its dated relationships and its other events, two ordered lists merged. O(claims of
/// the entity) a page.
/// </summary>
internal static class TimelinePages
{
    // Undated relationships come last in this order, so the first of them ends the timeline.
    private static readonly RelationshipOrder NewestStart = new([new(RelationshipField.ValidFrom, true)]);

    /// <summary>The page asked for; the total is counted only when it is asked for.</summary>
    public static async Task<Connection<TimelineEntryNode>> OfAsync(
        EntityNode entity, TimelineFilterInput? where, RelationshipFilter types, PagingArguments paging, IResolverContext context)
    {
        var page = paging.Of<Place>(entity.Entity.Lead, entity.Reading.Moment);
        var (from, filter) = (Times.Of(where?.At?.Gte), TimelineNeighbours.Narrow(types with { ValidBefore = Times.Of(where?.At?.Lt) }, where));
        var events = await TimelineEvents.ReadAsync(entity, where, context);
        var rows = Rows(entity, filter, from, page.Start?.Row, page.Size + 1);
        return page.OfOneMore(
            Merge(entity, rows, events, page.Start ?? default, page.Size + 1),
            entry => entry.After,
            entry => entry.Entry,
            _ => ValueTask.FromResult(events.Count + Rows(entity, filter, from, null, int.MaxValue - 1).Count));
    }

    private static IReadOnlyList<RelationshipRow> Rows(EntityNode entity, RelationshipFilter? filter, long? from, RelationshipPosition? after, int limit)
    {
        if (filter is null)
        {
            return [];
        }

        var page = entity.Reading.Snapshot.Relationships(entity.Reading.View, entity.Entity, filter, NewestStart, after, limit, backwards: false);
        return [.. page.Rows.TakeWhile(row => row.ValidFrom is { } start && (from is null || start >= from))];
    }

    private static List<(TimelineEntryNode Entry, Place After)> Merge(
        EntityNode entity, IReadOnlyList<RelationshipRow> rows, IReadOnlyList<TimelineEntryNode> events, Place place, int limit)
    {
        List<(TimelineEntryNode, Place)> merged = [];
        for (var row = 0; merged.Count < limit && (row < rows.Count || place.Events < events.Count);)
        {
            var relationship = row < rows.Count ? EntryOf(entity, rows[row]) : null;
            if (relationship is not null && (place.Events >= events.Count || relationship.At >= events[place.Events].At))
            {
                place = place with { Row = RelationshipPosition.Of(rows[row], entity.Entity.Lead) };
                merged.Add((relationship, place));
                row++;
            }
            else
            {
                var entry = events[place.Events];
                place = place with { Events = place.Events + 1 };
                merged.Add((entry, place));
            }
        }

        return merged;
    }

    private static TimelineEntryNode EntryOf(EntityNode entity, RelationshipRow row) => new(
        entity,
        TimelineNeighbours.WhatOf(entity, row),
        Times.Of(row.ValidFrom) ?? throw new InvalidOperationException("An undated relationship is among the dated ones."),
        new RelationshipNode(entity.Reading, row),
        null);

    /// <summary>How much of both lists was given.</summary>
    private readonly record struct Place(RelationshipPosition? Row, int Events);
}
