using Attribution.Features.Common;
using Attribution.Features.Entities;

namespace Attribution.Features.Attributions.Assessing;

/// <summary>Assessments of one subject, by all the records that it is made of.</summary>
internal static class AssessmentList
{
    private const int ReadSize = 1_000;
    private const int Most = 2_000;

    /// <summary>Visible ones, newest first; at most 2,000.</summary>
    public static async Task<IReadOnlyList<AssessmentNode>> ReadAsync(GraphReading reading, string subject, EntityFinder finder, CancellationToken cancellationToken)
    {
        if (await finder.FindAsync(reading, subject, cancellationToken) is not { } entity)
        {
            return [];
        }

        List<int> numbers = [];
        foreach (var chunk in entity.Entity.Records.Chunk(ReadSize))
        {
            string[] ids = [.. (await reading.Store.ReadRecordsAsync(reading.View, chunk, cancellationToken)).Select(record => AssessmentNode.SubjectId(record.Id))];
            numbers.AddRange((await reading.Store.FindByExternalIdsAsync(reading.View, ids, cancellationToken)).Select(found => found.Number));
        }

        List<AssessmentNode> found = [];
        foreach (var record in await reading.Store.ReadRecordsAsync(reading.View, [.. numbers.Distinct().OrderDescending().Take(Most)], cancellationToken))
        {
            if (await AssessmentNode.OfAsync(reading, record, cancellationToken) is { } assessment)
            {
                found.Add(assessment);
            }
        }

        return found;
    }
}
