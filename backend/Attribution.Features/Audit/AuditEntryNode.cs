using Attribution.Domain.Time;
using Attribution.GraphQL.Types;
using Attribution.Ledger;

namespace Attribution.Features.Audit;

/// <summary>Something that somebody did with an item: who, when and for what, without the content.</summary>
/// <param name="Sequence">Its place in the trail of the whole server.</param>
/// <param name="At">When.</param>
/// <param name="Account">Account that did it.</param>
/// <param name="UnitId">Its unit then.</param>
/// <param name="Action">READ, EXPORT, RELEASE or READ_AUDIT.</param>
/// <param name="Purpose">Purpose that it read for; null: none was chosen.</param>
[ObjectType("AuditEntry")]
public sealed record AuditEntryNode(string Sequence, DateTimeOffset At, string Account, string UnitId, string Action, string? Purpose)
{
    /// <summary>The entry as the API gives it.</summary>
    internal static AuditEntryNode Of(AuditEntry entry) => new(
        entry.Seq.ToString(System.Globalization.CultureInfo.InvariantCulture), UnixMicroseconds.ToTime(entry.At), entry.Actor, entry.Unit, entry.Action, entry.Purpose);
}
