namespace Attribution.Graph.Index;

/// <summary>Puts entities together from records.</summary>
internal static class Entities
{
    /// <summary>The entity that holds the record; null if the record is not visible.</summary>
    public static Entity? Around(ViewReader reader, int record)
    {
        if (record <= 0 || !reader.IsVisible(record))
        {
            return null;
        }

        var (records, contested) = reader.EntityAround(record);
        var (last, revoked) = (long.MinValue, true);
        foreach (var member in records)
        {
            var (recorded, isRevoked) = VersionOf(reader, member);
            last = Math.Max(last, recorded);
            revoked &= isRevoked;
        }

        return new Entity(records[0], reader.Snapshot.Records[records[0]].KindCode, records, contested, FirstRecorded(reader.Snapshot, records[0]), last, revoked);
    }

    /// <summary>The entities that hold the records, in the order asked, each once.</summary>
    public static IReadOnlyList<Entity> AroundAll(ViewReader reader, IReadOnlyList<int> records)
    {
        HashSet<int> leads = [];
        List<Entity> entities = new(records.Count);
        foreach (var record in records)
        {
            if (record > 0 && reader.LeadOf(record) is var lead and not 0 && leads.Add(lead) && Around(reader, lead) is { } entity)
            {
                entities.Add(entity);
            }
        }

        return entities;
    }

    /// <summary>When the record was first recorded, µs since 1970.</summary>
    public static long FirstRecorded(GraphSnapshot snapshot, int record)
    {
        ref readonly var row = ref snapshot.Records[record];
        return row.HasHistory ? snapshot.RecordHistories[row.History].Versions[0].RecordedFrom : snapshot.RecordTimes.TimeOf(record);
    }

    private static (long RecordedFrom, bool Revoked) VersionOf(ViewReader reader, int record)
    {
        ref readonly var row = ref reader.Snapshot.Records[record];
        return !row.HasHistory
            ? (reader.Snapshot.RecordTimes.TimeOf(record), row.IsRevoked)
            : reader.VersionOf(row) is { } version ? (version.RecordedFrom, version.Revoked) : (long.MinValue, true);
    }
}
