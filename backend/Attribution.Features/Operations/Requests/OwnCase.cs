using Attribution.Features.Common;
using Attribution.Features.Entities;

namespace Attribution.Features.Operations.Requests;

/// <summary>The records of a case, as requests and preservation items name them.</summary>
public sealed class OwnCase(EntityFinder finder)
{
    /// <summary>Ids of the records of the case; null: no case was named.</summary>
    public async Task<IReadOnlySet<string>?> RecordsAsync(GraphReading reading, string? caseId, CancellationToken cancellationToken)
    {
        if (caseId is null)
        {
            return null;
        }

        var entity = await finder.FindAsync(reading, caseId, cancellationToken);
        var records = entity is null ? [] : await reading.Store.ReadRecordsAsync(reading.View, [.. entity.Entity.Records.Take(EntityContent.MaxRecords)], cancellationToken);
        return records.Select(record => $"{record.Id}").ToHashSet(StringComparer.Ordinal);
    }
}
