using Attribution.Domain.Labels;
using Attribution.Domain.Time;
using Attribution.Features.Common;
using Attribution.Features.Common.Auditing;
using Attribution.Features.Entities;
using Attribution.GraphQL.Execution;
using Attribution.Ledger;

namespace Attribution.Features.Audit;

/// <summary>
/// Answers who saw an item: a record, a relationship's claim, an entity, of which the records of the auditor's own unit count, or what a desk keeps, such as a target. Under <c>unit:</c> with the auditor's own unit are the steps that it took with others, and they with it. What the auditor's View does not show, or another
/// unit owns, is as absent. Permission: the right to read audit. Audit entry: READ_AUDIT.
/// </summary>
public sealed class WhoSaw(ReadingSource readings, EntityFinder finder, CallerTrail trail, AuditLedger ledger, Caller caller)
{
    /// <summary>Entries given; the newest of the period.</summary>
    public const int MaxEntries = 1_000;

    /// <summary>Entries looked at for a period that ended long ago; what lies deeper is not found.</summary>
    public const int MaxLookedAt = 20_000;

    /// <summary>The entries of the period, newest first; none where there is no such item. Null ends are open.</summary>
    /// <exception cref="GraphQLException">NOT_PERMITTED, INDEX_LOADING, AUDIT_UNAVAILABLE.</exception>
    public async Task<IReadOnlyList<AuditEntryNode>> FindAsync(string id, DateTimeOffset? from, DateTimeOffset? to, CancellationToken cancellationToken)
    {
        var subjects = await SubjectsAsync(await readings.ForAuditAsync(cancellationToken), id, cancellationToken);
        if (subjects.Count == 0)
        {
            return [];
        }

        try
        {
            AuditEntryNode[] entries = [.. Within(subjects, from, to).Take(MaxEntries).Select(entry => AuditEntryNode.Of(entry, caller.Unit.Id))];
            await trail.ReadAuditAsync(subjects, cancellationToken);
            return entries;
        }
        catch (LedgerUnavailableException exception)
        {
            throw new GraphQLException(exception.Message, LedgerUnavailableException.Code);
        }
    }

    // From the newest backwards, until the period begins.
    private IEnumerable<AuditEntry> Within(IReadOnlyList<string> subjects, DateTimeOffset? from, DateTimeOffset? to)
    {
        var (first, end) = (from is { } begin ? UnixMicroseconds.From(begin) : long.MinValue, to is { } until ? UnixMicroseconds.From(until) : long.MaxValue);
        long? before = null;
        for (var lookedAt = 0; lookedAt < MaxLookedAt; lookedAt += MaxEntries)
        {
            var page = ledger.About(subjects, before, MaxEntries);
            foreach (var entry in page.TakeWhile(entry => entry.At >= first).Where(entry => entry.At < end))
            {
                yield return entry;
            }

            if (page.Count < MaxEntries || page[^1].At < first)
            {
                yield break;
            }

            before = page[^1].Seq;
        }
    }

    private async Task<IReadOnlyList<string>> SubjectsAsync(GraphReading reading, string id, CancellationToken cancellationToken)
    {
        if (id == AudienceToken.Unit(caller.Unit.Id))
        {
            return [id];
        }

        if (NodeId.Parse(id) is NodeId.OfClaim claim)
        {
            var numbers = await reading.Store.FindClaimsAsync(reading.View, [claim.Claim], cancellationToken);
            var claims = numbers[0] > 0 && reading.Snapshot.ShowsClaim(reading.View, numbers[0]) ? await reading.Store.ReadClaimsAsync(reading.View, numbers, cancellationToken) : [];
            return [.. claims.Where(own => own.Header.OwnerUnit == caller.Unit.Id).Select(own => own.Id.ToString())];
        }

        IReadOnlyList<int> found = await finder.FindAsync(reading, id, cancellationToken) is { } entity
            ? [.. entity.Entity.Records.Take(EntityContent.MaxRecords)]
            : await KeptAsync(reading, id, cancellationToken);
        var records = found.Count == 0 ? [] : await reading.Store.ReadRecordsAsync(reading.View, found, cancellationToken);
        return [.. records.Where(own => own.Header.OwnerUnit == caller.Unit.Id).Select(own => own.Id.ToString())];
    }

    // What a desk keeps is no entity; its id is its record's external id.
    private static async Task<IReadOnlyList<int>> KeptAsync(GraphReading reading, string id, CancellationToken cancellationToken) => id.Length is 0 or > NodeId.MaxLength
        ? []
        : [.. (await reading.Store.FindByExternalIdsAsync(reading.View, [id], cancellationToken)).Select(hit => hit.Number).Take(EntityContent.MaxRecords)];
}
