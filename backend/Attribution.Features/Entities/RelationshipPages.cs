using Attribution.Graph.Index;
using Attribution.GraphQL.Types.Pagination;

namespace Attribution.Features.Entities;

/// <summary>Pages of an entity's relationships.</summary>
internal static class RelationshipPages
{
    /// <summary>The page asked for.</summary>
    public static Connection<RelationshipNode> Of(EntityNode entity, RelationshipFilter filter, RelationshipOrder order, PagingArguments paging)
    {
        var (reading, lead) = (entity.Reading, entity.Entity.Lead);
        var page = paging.Of<RelationshipPosition>(lead, reading.Moment);
        var found = reading.Snapshot.Relationships(reading.View, entity.Entity, filter, order, page.Start, page.Size, page.IsBackward);
        return page.Of(found.Rows, found.HasMore, row => RelationshipPosition.Of(row, lead), row => new RelationshipNode(reading, row), found.Total);
    }
}
