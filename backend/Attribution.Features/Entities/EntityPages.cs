using System.Text.Json;
using Attribution.Features.Common;
using Attribution.Graph.Index;
using Attribution.GraphQL.Types.Filters;
using Attribution.GraphQL.Types.Pagination;

namespace Attribution.Features.Entities;

/// <summary>Pages of the list of all entities.</summary>
internal static class EntityPages
{
    /// <summary>The page asked for; the total is counted only when it is asked for.</summary>
    public static async Task<Connection<EntityNode>> OfAsync(
        GraphReading reading,
        EntityFilterInput? where,
        IReadOnlyList<SortTerm>? order,
        PagingArguments paging,
        Caller caller,
        CursorCodec cursors,
        CancellationToken cancellationToken)
    {
        var backwards = paging.Last is not null;
        var binding = $"entities {reading.View.AsOf} {JsonSerializer.Serialize(new { where, order })}";
        var place = cursors.Read<EntityPosition>(backwards ? paging.Before : paging.After, caller, binding);
        EntityQuery query = new()
        {
            KindCodes = ListedKinds.Of(where?.Kind?.Codes() ?? []),
            IncludeRevoked = where?.IncludeRevoked ?? false,
            Created = where?.Created?.Span(),
            Modified = where?.Modified?.Span(),
            Labels = where?.Tlp is { } tlp ? await tlp.LabelsAsync(reading, cancellationToken) : null,
            Field = order is [var first, ..] ? FieldOf(first.Field) : EntityField.Id,
            Descending = order is [{ Descending: true }, ..],
            After = place,
            Backwards = backwards,
            Limit = paging.Size,
        };
        var page = reading.Snapshot.List(reading.View, query);
        var edges = page.Entities.Select(entity => new Edge<EntityNode>(new EntityNode(reading, entity), cursors.Write(PositionOf(entity, query.Field), caller, binding))).ToArray();
        ConnectionPageInfo info = new(backwards ? place is not null : page.HasMore, backwards ? page.HasMore : place is not null, edges.FirstOrDefault()?.Cursor, edges.LastOrDefault()?.Cursor);
        return new Connection<EntityNode>(edges, info, _ => ValueTask.FromResult(reading.Snapshot.List(reading.View, query with { After = null, CountTotal = true, Limit = 1 }).Total ?? 0));
    }

    private static EntityPosition PositionOf(Entity entity, EntityField field) => field switch
    {
        EntityField.Created => new EntityPosition(entity.FirstRecorded, entity.Lead),
        EntityField.Modified => new EntityPosition(entity.LastRecorded, entity.Lead),
        _ => new EntityPosition(0, entity.Lead),
    };

    private static EntityField FieldOf(string field) => field switch
    {
        "created" => EntityField.Created,
        "modified" => EntityField.Modified,
        _ => EntityField.Id,
    };
}
