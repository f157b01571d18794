using Attribution.Domain.Labels;
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
        GraphReading reading, EntityFilterInput? where, IReadOnlyList<SortTerm>? order, PagingArguments paging, CancellationToken cancellationToken)
    {
        var page = paging.Of<EntityPosition>(reading.Moment);
        EntityQuery query = new()
        {
            KindCodes = ListedKinds.Of(where?.Kind?.Passing()),
            IncludeRevoked = where?.IncludeRevoked ?? false,
            Created = SpanOf(where?.Created),
            Modified = SpanOf(where?.Modified),
            Labels = where?.Tlp is { } tlp ? await LabelsAsync(tlp, reading, cancellationToken) : null,
            Field = order is [var first, ..] ? FieldOf(first.Field) : EntityField.Id,
            Descending = order is [{ Descending: true }, ..],
            After = page.Start,
            Backwards = page.IsBackward,
            Limit = page.Size,
        };
        var found = reading.Snapshot.List(reading.View, query);
        return page.Of(found.Entities, found.HasMore, entity => PositionOf(entity, query.Field), entity => new EntityNode(reading, entity), CountAsync);

        ValueTask<int> CountAsync(CancellationToken _) =>
            ValueTask.FromResult(reading.Snapshot.List(reading.View, query with { After = null, CountTotal = true, Limit = 1 }).Total ?? 0);
    }

    private static TimeSpanFilter? SpanOf(RangeFilter<DateTimeOffset>? times) => times is null ? null : new(Times.Of(times.Gte), Times.Of(times.Lt));

    /// <summary>The visible labels that pass. O(labels).</summary>
    private static async Task<IReadOnlySet<int>> LabelsAsync(EqualityFilter<Tlp> tlp, GraphReading reading, CancellationToken cancellationToken)
    {
        HashSet<int> passing = [];
        await foreach (var (id, label) in reading.LabelsAsync(cancellationToken))
        {
            if (tlp.Matches(label.Tlp))
            {
                passing.Add(id.Value);
            }
        }

        return passing;
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
