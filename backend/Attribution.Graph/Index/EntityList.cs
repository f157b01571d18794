namespace Attribution.Graph.Index;

/// <summary>Lists entities by walking the records in order of number.</summary>
internal static class EntityList
{
    /// <summary>One piece of the list.</summary>
    public static EntityPage Read(ViewReader reader, EntityQuery query)
    {
        CodeSet kinds = new(query.KindCodes, []);
        var step = query.Descending != query.Backwards ? -1 : 1;
        return query.Field == EntityField.Modified ? ByModified(reader, query, kinds, step) : ById(reader, query, kinds, step);
    }

    // Numbers rise with the time of first recording, so that a list by created is a list by number.
    private static EntityPage ById(ViewReader reader, EntityQuery query, CodeSet kinds, int step)
    {
        List<Entity> found = [];
        var (total, more) = (0, false);
        var count = reader.Snapshot.RecordCount;
        var start = query.CountTotal || query.After is null ? (step > 0 ? 1 : count) : query.After.Value.Lead + step;
        for (var record = start; record > 0 && record <= count; record += step)
        {
            if (!kinds.Contains(reader.Snapshot.Records[record].KindCode) || Listed(reader, query, record) is not { } entity)
            {
                continue;
            }

            total++;
            if (query.After is { } after && (record - after.Lead) * step <= 0)
            {
                continue;
            }

            more = found.Count >= query.Limit;
            if (!more)
            {
                found.Add(entity);
            }
            else if (!query.CountTotal)
            {
                break;
            }
        }

        return Page(found, query, more, total);
    }

    private static EntityPage ByModified(ViewReader reader, EntityQuery query, CodeSet kinds, int step)
    {
        PriorityQueue<Entity, (long, int)> worstFirst = new();
        var (total, beyond) = (0, 0);
        for (var record = 1; record <= reader.Snapshot.RecordCount; record++)
        {
            if (!kinds.Contains(reader.Snapshot.Records[record].KindCode) || Listed(reader, query, record) is not { } entity)
            {
                continue;
            }

            total++;
            var key = (entity.LastRecorded * step, entity.Lead * step);
            if (query.After is { } after && key.CompareTo((after.Time * step, after.Lead * step)) <= 0)
            {
                continue;
            }

            beyond++;
            worstFirst.Enqueue(entity, (-key.Item1, -key.Item2));
            if (worstFirst.Count > query.Limit)
            {
                worstFirst.Dequeue();
            }
        }

        List<Entity> found = new(worstFirst.Count);
        while (worstFirst.TryDequeue(out var entity, out _))
        {
            found.Insert(0, entity);
        }

        return Page(found, query, beyond > query.Limit, total);
    }

    private static Entity? Listed(ViewReader reader, EntityQuery query, int record) =>
        reader.LeadOf(record) == record && Entities.Around(reader, record) is { } entity && (query.IncludeRevoked || !entity.Revoked) && Passes(reader, query, entity) ? entity : null;

    private static bool Passes(ViewReader reader, EntityQuery query, Entity entity) =>
        (query.Created?.Contains(entity.FirstRecorded) ?? true)
        && (query.Modified?.Contains(entity.LastRecorded) ?? true)
        && (query.Labels is not { } labels || entity.Records.Any(record => labels.Contains(LabelOf(reader, record))));

    private static int LabelOf(ViewReader reader, int record)
    {
        ref readonly var row = ref reader.Snapshot.Records[record];
        return row.HasHistory ? reader.VersionOf(row)?.Label ?? 0 : row.Label;
    }

    private static EntityPage Page(List<Entity> found, EntityQuery query, bool more, int total)
    {
        if (query.Backwards)
        {
            found.Reverse();
        }

        return new EntityPage(found, more, query.CountTotal ? total : null);
    }
}
