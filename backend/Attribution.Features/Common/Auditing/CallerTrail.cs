using System.Collections.Concurrent;
using Attribution.Domain.Identifiers;
using Attribution.Domain.Labels;
using Attribution.GraphQL.Execution;
using Attribution.Ledger;

namespace Attribution.Features.Common.Auditing;

/// <summary>Puts on record what the caller of one request does, before it is done. An item read twice in a request is one entry. Safe for concurrent use.</summary>
public sealed class CallerTrail(AuditLedger ledger, Caller caller)
{
    private readonly Dictionary<string, Task> read = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> written = new(StringComparer.Ordinal);

    /// <summary>The unit whose cases he may name as what he reads for.</summary>
    internal string UnitId => caller.Unit.Id;

    /// <summary>Whether he stated a case and a reason, or reads by break-glass, which has a reason of its own.</summary>
    internal bool MayReadSensitive(HandlingLabel label) => caller.Occasion is not null || caller.Reader.Opened?.Holds(label) == true;

    /// <summary>Whether he wrote the item in this very request: its answer shows him what he said.</summary>
    internal bool IsWritten(string id) => written.ContainsKey(id);

    /// <summary>He wrote items.</summary>
    internal void Wrote(IEnumerable<string> ids)
    {
        foreach (var id in ids)
        {
            written[id] = true;
        }
    }

    /// <summary>He reads items; ends when that is durable.</summary>
    /// <exception cref="GraphQLException">AUDIT_UNAVAILABLE: it cannot be put on record, so that nothing may be read.</exception>
    public Task ReadAsync(IReadOnlyList<string> ids, CancellationToken cancellationToken)
    {
        lock (read)
        {
            foreach (var part in ids.Where(id => !read.ContainsKey(id)).Distinct().Chunk(AuditNote.MaxSubjects).ToArray())
            {
                var noted = NoteAsync(caller.Reader.Opened is null ? AuditAction.Read : AuditAction.ReadBreakGlass, part, null, cancellationToken);
                foreach (var id in part)
                {
                    read[id] = noted;
                }
            }

            return Task.WhenAll(ids.Select(id => read[id]).Distinct());
        }
    }

    /// <summary>He searches for words or values.</summary>
    /// <exception cref="GraphQLException">AUDIT_UNAVAILABLE.</exception>
    public Task SearchAsync(string text, CancellationToken cancellationToken) => NoteAsync(AuditAction.Search, [], text, cancellationToken);

    /// <summary>He takes items out as a file.</summary>
    /// <exception cref="GraphQLException">AUDIT_UNAVAILABLE.</exception>
    public async Task ExportAsync(IReadOnlyList<string> ids, string format, CancellationToken cancellationToken)
    {
        foreach (var part in ids.Chunk(AuditNote.MaxSubjects).DefaultIfEmpty([]))
        {
            await NoteAsync(AuditAction.Export, part, format, cancellationToken);
        }
    }

    /// <summary>He puts items under a label, or releases them beyond his unit.</summary>
    /// <exception cref="GraphQLException">AUDIT_UNAVAILABLE.</exception>
    public async Task ReleaseAsync(IReadOnlyList<string> ids, string reason, CancellationToken cancellationToken)
    {
        foreach (var part in ids.Chunk(AuditNote.MaxSubjects).DefaultIfEmpty([]))
        {
            await NoteAsync(AuditAction.Release, part, reason, cancellationToken);
        }
    }

    /// <summary>His import releases things under a label beyond his unit.</summary>
    /// <exception cref="GraphQLException">AUDIT_UNAVAILABLE.</exception>
    public Task ReleaseByImportAsync(ImportId import, HandlingLabel label, CancellationToken cancellationToken) => NoteAsync(AuditAction.Release, [$"import:{import}"], $"IMPORT under {label.Digest()}", cancellationToken);

    /// <summary>He takes a step with other units, whose auditors find it under their unit.</summary>
    /// <exception cref="GraphQLException">AUDIT_UNAVAILABLE.</exception>
    public Task StepAsync(IReadOnlyList<string> ids, IEnumerable<string> units, string reason, CancellationToken cancellationToken) =>
        ReleaseAsync([.. ids, .. Tokens(units)], reason, cancellationToken);

    /// <summary>He is refused a use of items for the reason of other units, whose auditors find it under their unit.</summary>
    /// <exception cref="GraphQLException">AUDIT_UNAVAILABLE: he must not learn of it.</exception>
    public async Task RefuseUseAsync(IReadOnlyList<string> ids, IEnumerable<string> units, string reason, CancellationToken cancellationToken)
    {
        foreach (var part in ids.Concat(Tokens(units)).Chunk(AuditNote.MaxSubjects))
        {
            await NoteAsync(AuditAction.RefuseUse, part, reason, cancellationToken);
        }
    }

    /// <summary>He asks other units' targets for selectors: the question, its case, and why. That he reads the answer to it in the same request is no entry of its own.</summary>
    /// <exception cref="GraphQLException">AUDIT_UNAVAILABLE.</exception>
    public Task HitCheckAsync(string check, ReadingOccasion occasion, CancellationToken cancellationToken)
    {
        var noted = NoteAsync(AuditAction.HitCheck, [check, occasion.CaseId, .. Tokens([])], null, occasion, cancellationToken);
        lock (read)
        {
            read[check] = noted;
        }

        return noted;
    }

    /// <summary>He asks who saw items.</summary>
    /// <exception cref="GraphQLException">AUDIT_UNAVAILABLE.</exception>
    public Task ReadAuditAsync(IReadOnlyList<string> ids, CancellationToken cancellationToken) => NoteAsync(AuditAction.ReadAudit, [.. ids.Take(AuditNote.MaxSubjects)], null, cancellationToken);

    /// <summary>He asks for a weaker label of an item, which another must agree to.</summary>
    /// <exception cref="GraphQLException">AUDIT_UNAVAILABLE.</exception>
    public Task AskReleaseAsync(string id, string reason, CancellationToken cancellationToken) => AskReleaseAsync([id], reason, cancellationToken);

    /// <summary>He asks the owners of at most 1,000 items to allow what their labels forbid.</summary>
    /// <exception cref="GraphQLException">AUDIT_UNAVAILABLE.</exception>
    public Task AskReleaseAsync(IReadOnlyList<string> ids, string reason, CancellationToken cancellationToken) => NoteAsync(AuditAction.AskRelease, ids, reason, cancellationToken);

    /// <summary>He asks for break-glass, agrees to it or ends it; the items are those that it opens.</summary>
    /// <exception cref="GraphQLException">AUDIT_UNAVAILABLE.</exception>
    public async Task BreakGlassAsync(IReadOnlyList<string> ids, string reason, CancellationToken cancellationToken)
    {
        foreach (var part in ids.Chunk(AuditNote.MaxSubjects).DefaultIfEmpty([]))
        {
            await NoteAsync(AuditAction.BreakGlass, part, reason, cancellationToken);
        }
    }

    /// <summary>He changes an account, its sessions or its tokens.</summary>
    /// <exception cref="GraphQLException">AUDIT_UNAVAILABLE.</exception>
    public Task ChangeRightsAsync(string what, string account, CancellationToken cancellationToken) =>
        NoteAsync(AuditAction.ChangeRights, [AudienceToken.Account(account)], $"{what} {account}", cancellationToken);

    /// <summary>He wants to change an account and may not.</summary>
    /// <exception cref="GraphQLException">AUDIT_UNAVAILABLE.</exception>
    public Task RefuseRightsAsync(string what, string account, CancellationToken cancellationToken) =>
        NoteAsync(AuditAction.RefuseRights, [AudienceToken.Account(account)], $"{what} {account}", cancellationToken);

    // His own unit's auditor finds the step there too.
    private IEnumerable<string> Tokens(IEnumerable<string> units) => units.Append(caller.Unit.Id).Distinct(StringComparer.Ordinal).Select(AudienceToken.Unit);

    private Task NoteAsync(AuditAction action, IReadOnlyList<string> subjects, string? payload, CancellationToken cancellationToken) =>
        NoteAsync(action, subjects, payload, caller.Occasion, cancellationToken);

    private async Task NoteAsync(AuditAction action, IReadOnlyList<string> subjects, string? payload, ReadingOccasion? occasion, CancellationToken cancellationToken)
    {
        AuditNote note = new()
        {
            Actor = caller.Account,
            Unit = caller.Unit.Id,
            Action = action,
            Purpose = caller.Reader.Purpose,
            Case = occasion?.CaseId,
            Justification = occasion?.Justification,
            Subjects = subjects,
            Payload = payload,
        };
        try
        {
            await ledger.NoteAsync(note, cancellationToken);
        }
        catch (LedgerUnavailableException exception)
        {
            throw new GraphQLException(exception.Message, LedgerUnavailableException.Code);
        }
    }
}
