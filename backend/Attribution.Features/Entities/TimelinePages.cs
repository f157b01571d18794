using System.Text.Json;
using Attribution.Features.Common;
using Attribution.Graph.Index;
using Attribution.GraphQL.Types.Pagination;

namespace Attribution.Features.Entities;

/// <summary>Pages of an entity's dated relationships, newest start first. O(claims of the entity) a page.</summary>
internal static class TimelinePages
{
    // Undated relationships come last in this order, so the first of them ends the timeline.
    private static readonly RelationshipOrder NewestStart = new([new(RelationshipField.ValidFrom, true)]);

    /// <summary>The page asked for; the total is counted only when it is asked for.</summary>
    public static Connection<TimelineEntryNode> Of(EntityNode entity, TimelineFilterInput? where, RelationshipFilter types, PagingArguments paging, Caller caller, CursorCodec cursors)
    {
        var binding = $"timeline {entity.Entity.Lead} {entity.Reading.View.AsOf} {entity.Reading.View.ValidAt} {JsonSerializer.Serialize(where)}";
        var place = cursors.Read<RelationshipPosition>(paging.After, caller, binding);
        var filter = types with { ValidBefore = Times.Of(where?.To) };
        var rows = Rows(entity, filter, Times.Of(where?.From), place, paging.Size + 1);
        var edges = rows.Take(paging.Size)
            .Select(row => new Edge<TimelineEntryNode>(EntryOf(entity, row), cursors.Write(RelationshipPosition.Of(row, entity.Entity.Lead), caller, binding)))
            .ToArray();
        ConnectionPageInfo info = new(rows.Count > paging.Size, place is not null, edges.FirstOrDefault()?.Cursor, edges.LastOrDefault()?.Cursor);
        return new Connection<TimelineEntryNode>(edges, info, _ => ValueTask.FromResult(Rows(entity, filter, Times.Of(where?.From), null, int.MaxValue - 1).Count));
    }

    private static IReadOnlyList<RelationshipRow> Rows(EntityNode entity, RelationshipFilter filter, long? from, RelationshipPosition? after, int limit)
    {
        var page = entity.Reading.Snapshot.Relationships(entity.Reading.View, entity.Entity, filter, NewestStart, after, limit, backwards: false);
        return [.. page.Rows.TakeWhile(row => row.ValidFrom is { } start && (from is null || start >= from))];
    }

    private static TimelineEntryNode EntryOf(EntityNode entity, RelationshipRow row) => new(
        entity,
        new RelationshipNode(entity.Reading, row),
        Times.Of(row.ValidFrom) ?? throw new InvalidOperationException("An undated relationship is on no timeline."));
}
