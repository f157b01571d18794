using Attribution.Domain.Labels;
using Attribution.Domain.Time;
using Attribution.Features.Common;
using Attribution.Features.Common.Auditing;
using Attribution.Features.Entities;
using Attribution.GraphQL.Execution;
using Attribution.Ledger;

namespace Attribution.Features.Sharing.Disclosures;

/// <summary>
/// Answers what other units received of the caller's unit. Permission: the right to read disclosures. Effect: none. Refusals: NOT_PERMITTED, INDEX_LOADING, AUDIT_UNAVAILABLE.
/// Audit entry: READ_AUDIT about the own unit.
/// </summary>
public sealed class DisclosureLog(ReadingSource readings, DisclosureFinder finder, EntityFinder entities, CallerTrail trail, AuditLedger ledger, Caller caller)
{
    private const int Most = 10_000;

    /// <summary>The acts that the question asks for, newest first; the newest 10,000.</summary>
    internal async Task<IReadOnlyList<DisclosureNode>> ReadAsync(DisclosureQuestion question, CancellationToken cancellationToken)
    {
        var reading = await readings.ForDisclosuresAsync(cancellationToken);
        var wanted = question.ItemId is { } item ? await IdsAsync(reading, item, cancellationToken) : null;
        Disclosure[] received = [.. (await finder.FindAsync(reading, cancellationToken)).Where(act => act.From == caller.Unit.Id && (question.UnitId is null || act.To == question.UnitId) && wanted?.Overlaps(act.Items) != false)];
        try
        {
            Disclosure[] acts = [.. received.Concat(ExportDisclosures.Of(received, ledger)).Where(act => wanted?.Overlaps(act.Items) != false && question.IsWithin(act.At))];
            await trail.ReadAuditAsync([AudienceToken.Unit(caller.Unit.Id)], cancellationToken);
            return [.. Ordered(acts).Take(Most).Select(act => new DisclosureNode(reading, act))];
        }
        catch (LedgerUnavailableException exception)
        {
            throw new GraphQLException(exception.Message, LedgerUnavailableException.Code);
        }
    }

    private static IEnumerable<Disclosure> Ordered(IEnumerable<Disclosure> acts) =>
        acts.OrderByDescending(act => act.At).ThenBy(act => act.To, StringComparer.Ordinal).ThenBy(act => act.Means).ThenBy(act => act.Occasion, StringComparer.Ordinal);

    // Of an entity, its records count.
    private async Task<HashSet<string>> IdsAsync(GraphReading reading, string id, CancellationToken cancellationToken)
    {
        HashSet<string> ids = new(StringComparer.Ordinal) { id };
        if (NodeId.Parse(id) is not NodeId.OfRecord && await entities.FindAsync(reading, id, cancellationToken) is { } entity)
        {
            var records = await reading.Store.ReadRecordsAsync(reading.View, [.. entity.Entity.Records.Take(EntityContent.MaxRecords)], cancellationToken);
            ids.UnionWith(records.Select(record => NodeIdText.Record(record.Id)));
        }

        return ids;
    }
}

/// <summary>What is asked of the log; null: no bound.</summary>
/// <param name="UnitId">The unit that received it.</param>
/// <param name="ItemId">What was received.</param>
/// <param name="From">Since when.</param>
/// <param name="To">Until when, which is not part of it.</param>
internal sealed record DisclosureQuestion(string? UnitId, string? ItemId, DateTimeOffset? From, DateTimeOffset? To)
{
    /// <summary>Whether a time, µs since 1970, lies in the period.</summary>
    public bool IsWithin(long at) => !(at < (From is { } from ? UnixMicroseconds.From(from) : long.MinValue)) && (To is not { } to || at < UnixMicroseconds.From(to));
}
