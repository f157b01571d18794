using Attribution.Features.Common;
using Attribution.Features.Common.Auditing;
using Attribution.Features.Entities;
using Attribution.GraphQL.Execution;
using Attribution.Ledger;

namespace Attribution.Features.Audit;

/// <summary>
/// Answers who saw an item: a record, a relationship's claim, or an entity, of which the records of the auditor's own unit count. What the auditor's View does not show, or another
/// unit owns, is as absent. Permission: the right to read audit. Audit entry: READ_AUDIT.
/// </summary>
public sealed class WhoSaw(ReadingSource readings, EntityFinder finder, CallerTrail trail, AuditLedger ledger, Caller caller)
{
    /// <summary>Entries looked at; the newest.</summary>
    public const int MaxEntries = 1_000;

    /// <summary>The entries, newest first; none where there is no such item.</summary>
    /// <exception cref="GraphQLException">NOT_PERMITTED, INDEX_LOADING, AUDIT_UNAVAILABLE.</exception>
    public async Task<IReadOnlyList<AuditEntryNode>> FindAsync(string id, CancellationToken cancellationToken)
    {
        var subjects = await SubjectsAsync(await readings.ForAuditAsync(cancellationToken), id, cancellationToken);
        if (subjects.Count == 0)
        {
            return [];
        }

        try
        {
            AuditEntryNode[] entries = [.. ledger.About(subjects, null, MaxEntries).Select(AuditEntryNode.Of)];
            await trail.ReadAuditAsync(subjects, cancellationToken);
            return entries;
        }
        catch (LedgerUnavailableException exception)
        {
            throw new GraphQLException(exception.Message, LedgerUnavailableException.Code);
        }
    }

    private async Task<IReadOnlyList<string>> SubjectsAsync(GraphReading reading, string id, CancellationToken cancellationToken)
    {
        if (NodeId.Parse(id) is NodeId.OfClaim claim)
        {
            var numbers = await reading.Store.FindClaimsAsync(reading.View, [claim.Claim], cancellationToken);
            var claims = numbers[0] > 0 ? await reading.Store.ReadClaimsAsync(reading.View, numbers, cancellationToken) : [];
            return [.. claims.Where(own => own.Header.OwnerUnit == caller.Unit.Id).Select(own => own.Id.ToString())];
        }

        if (await finder.FindAsync(reading, id, cancellationToken) is not { } entity)
        {
            return [];
        }

        var records = await reading.Store.ReadRecordsAsync(reading.View, [.. entity.Entity.Records.Take(EntityContent.MaxRecords)], cancellationToken);
        return [.. records.Where(own => own.Header.OwnerUnit == caller.Unit.Id).Select(own => own.Id.ToString())];
    }
}
