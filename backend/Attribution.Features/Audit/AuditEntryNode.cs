using Attribution.Domain.Time;
using Attribution.GraphQL.Types;
using Attribution.Ledger;

namespace Attribution.Features.Audit;

/// <summary>Something that somebody did with an item: who, when and for what, without the content.</summary>
/// <param name="At">When.</param>
/// <param name="Account">Account that did it.</param>
/// <param name="UnitId">Its unit then.</param>
/// <param name="Action">READ, EXPORT, RELEASE, READ_AUDIT, BREAK_GLASS or READ_BREAK_GLASS.</param>
/// <param name="Purpose">Purpose that it read for; null: none was chosen.</param>
[ObjectType("AuditEntry")]
public sealed record AuditEntryNode(DateTimeOffset At, string Account, string UnitId, string Action, string? Purpose)
{
    /// <summary>The entry as the API gives it. Its place in the trail is not told: it would count what others do.</summary>
    internal static AuditEntryNode Of(AuditEntry entry) => new(UnixMicroseconds.ToTime(entry.At), entry.Actor, entry.Unit, entry.Action, entry.Purpose);
}
