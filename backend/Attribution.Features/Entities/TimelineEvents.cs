using Attribution.Domain.Kinds;
using Attribution.Domain.Time;
using Attribution.Graph.Index;
using Attribution.Graph.Store;
using Attribution.GraphQL.Execution;

namespace Attribution.Features.Entities;

/// <summary>
/// What happened to an entity besides its dated relationships: what its records say of first and last, their versions, and undated
/// sightings, notes and cases.
/// </summary>
internal static class TimelineEvents
{
    private const int MaxRecords = 100;
    private const int MaxNeighbours = 50;

    /// <summary>All of them that pass, newest first.</summary>
    public static async Task<IReadOnlyList<TimelineEntryNode>> ReadAsync(EntityNode entity, TimelineFilterInput? where, IResolverContext context)
    {
        if (where?.Type is { Eq: not null } or { In: not null })
        {
            return [];
        }

        List<TimelineEntryNode> events = [];
        foreach (var record in (await EntityFields.ContentAsync(entity, context)).Records.Take(MaxRecords))
        {
            Add(events, entity, record, TimelineKind.FirstSeen, record.Content.ValidFrom);
            Add(events, entity, record, TimelineKind.LastSeen, record.Content.ValidTo);
            foreach (var version in await VersionsAsync(entity, record, where, context.RequestAborted))
            {
                Add(events, entity, version, TimelineKind.Recorded, version.RecordedFrom);
            }
        }

        foreach (var (what, kind) in TimelineNeighbours.All.Where(each => TimelineFilterInput.Wants(where, each.What)))
        {
            await AddUndatedAsync(events, entity, what, kind, context);
        }

        return [.. events.Where(entry => Passes(entry, where)).OrderByDescending(entry => entry.At).ThenBy(entry => entry.What)];
    }

    private static bool Passes(TimelineEntryNode entry, TimelineFilterInput? where) =>
        TimelineFilterInput.Wants(where, entry.What) && (where?.At?.Matches(entry.At) ?? true);

    private static async Task<IReadOnlyList<RecordVersion>> VersionsAsync(
        EntityNode entity, RecordVersion record, TimelineFilterInput? where, CancellationToken cancellationToken)
    {
        if (!TimelineFilterInput.Wants(where, TimelineKind.Recorded))
        {
            return [];
        }

        var versions = record.Version == 1
            ? [record]
            : await entity.Reading.Store.ReadRecordHistoryAsync(entity.Reading.View, record.Number, cancellationToken);
        return [.. versions.Where(version => entity.Reading.View.AsOf is not { } asOf || version.RecordedFrom <= asOf)];
    }

    private static void Add(List<TimelineEntryNode> events, EntityNode entity, RecordVersion record, TimelineKind what, long? at)
    {
        if (at is { } time)
        {
            events.Add(new TimelineEntryNode(entity, what, UnixMicroseconds.ToTime(time), null, record));
        }
    }

    private static async Task AddUndatedAsync(List<TimelineEntryNode> events, EntityNode entity, TimelineKind what, Kind kind, IResolverContext context)
    {
        RelationshipFilter filter = new() { NeighbourKindCodes = [(ushort)kind] };
        var page = entity.Reading.Snapshot.Relationships(
            entity.Reading.View, entity.Entity, filter, RelationshipOrder.Default, null, MaxNeighbours, backwards: false);
        RelationshipRow[] undated = [.. page.Rows.Where(row => row.ValidFrom is null)];
        var claims = await context.DataLoader<ClaimLoader>()
            .LoadAsync([.. undated.Select(row => (entity.Reading, row.ClaimNumbers[0]))], context.RequestAborted);
        var leads = await context.DataLoader<RecordLoader>()
            .LoadAsync([.. undated.Select(row => (entity.Reading, LeadOf(entity, row)))], context.RequestAborted);
        for (var index = 0; index < undated.Length; index++)
        {
            if (TimeOf(what, leads[index], claims[index]) is { } time)
            {
                events.Add(new TimelineEntryNode(entity, what, UnixMicroseconds.ToTime(time), new RelationshipNode(entity.Reading, undated[index]), null));
            }
        }
    }

    private static int LeadOf(EntityNode entity, RelationshipRow row) => row.FromLead == entity.Entity.Lead ? row.ToLead : row.FromLead;

    // A sighting and a note have a time of their own; a case took something up when it was said so.
    private static long? TimeOf(TimelineKind what, RecordVersion? neighbour, ClaimVersion? claim) => what switch
    {
        TimelineKind.Sighting => neighbour?.Content.ValidFrom,
        TimelineKind.Note => neighbour?.Content.Created ?? neighbour?.FirstRecorded,
        _ => claim?.Content.ReportedAt ?? claim?.RecordedFrom,
    };
}
