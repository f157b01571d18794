using Attribution.Features.Common;
using Attribution.Graph.Index;
using Attribution.GraphQL.Execution;
using Attribution.GraphQL.Types.Pagination;

namespace Attribution.Features.Entities;

/// <summary>Pages of an entity's relationships; a cursor is a place in the order, which need not exist any more.</summary>
internal static class RelationshipPages
{
    /// <summary>The page asked for.</summary>
    public static Connection<RelationshipNode> Of(
        EntityNode entity, RelationshipFilter filter, RelationshipOrder order, PagingArguments paging, Caller caller, CursorCodec cursors, string arguments)
    {
        var backwards = paging.Last is not null || (paging.First is null && paging.Before is not null);
        if (backwards && paging.After is not null || !backwards && paging.Before is not null)
        {
            throw new GraphQLException("Give 'first' with 'after', or 'last' with 'before'.", "INVALID_PAGING");
        }

        var binding = $"relationships {entity.Entity.Lead} {entity.Reading.View.AsOf} {entity.Reading.View.ValidAt} {arguments}";
        var place = cursors.Read<RelationshipPosition>(backwards ? paging.Before : paging.After, caller, binding);
        var page = entity.Reading.Snapshot.Relationships(entity.Reading.View, entity.Entity, filter, order, place, paging.Size, backwards);
        var edges = page.Rows
            .Select(row => new Edge<RelationshipNode>(new(entity.Reading, row), cursors.Write(RelationshipPosition.Of(row, entity.Entity.Lead), caller, binding)))
            .ToArray();
        var info = backwards
            ? new ConnectionPageInfo(place is not null, page.HasMore, edges.FirstOrDefault()?.Cursor, edges.LastOrDefault()?.Cursor)
            : new ConnectionPageInfo(page.HasMore, place is not null, edges.FirstOrDefault()?.Cursor, edges.LastOrDefault()?.Cursor);
        return new Connection<RelationshipNode>(edges, info, page.Total);
    }
}
