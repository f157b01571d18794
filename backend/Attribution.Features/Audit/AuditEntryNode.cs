using Attribution.Domain.Time;
using Attribution.Features.Common;
using Attribution.GraphQL.Types;
using Attribution.Ledger;

namespace Attribution.Features.Audit;

/// <summary>Something that somebody did with an item: who, when and for what, without the content.</summary>
/// <param name="At">When.</param>
/// <param name="Account">Account that did it.</param>
/// <param name="UnitId">Its unit then.</param>
/// <param name="Action">READ, EXPORT, RELEASE, ASK_RELEASE, HIT_CHECK, REFUSE_USE, NOTIFY, READ_AUDIT, BREAK_GLASS or READ_BREAK_GLASS.</param>
/// <param name="Purpose">Purpose that it read for; null: none was chosen.</param>
/// <param name="CaseId">Case of the auditor's own unit that it read for; null: none was stated, or the account is another unit's, whose cases are its own matter.</param>
/// <param name="Justification">Why, where the case is shown and the reason was not erased.</param>
[ObjectType("AuditEntry")]
public sealed record AuditEntryNode(DateTimeOffset At, string Account, string UnitId, string Action, string? Purpose, [property: ID] string? CaseId, string? Justification)
{
    /// <summary>The entry as the API gives it to an auditor of a unit. Its place in the trail is not told: it would count what others do.</summary>
    internal static AuditEntryNode Of(AuditEntry entry, string auditorsUnit)
    {
        var own = entry.Unit == auditorsUnit && entry.Case is not null ? new ReadingOccasion(entry.Case, entry.Justification ?? "") : null;
        return new(UnixMicroseconds.ToTime(entry.At), entry.Actor, entry.Unit, entry.Action, entry.Purpose, own?.CaseNodeId, own is null ? null : entry.Justification);
    }
}
