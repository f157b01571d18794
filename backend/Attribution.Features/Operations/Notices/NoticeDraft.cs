using Attribution.Domain.Identifiers;
using Attribution.Domain.Labels;
using Attribution.Features.Common.Writing;
using Attribution.Ledger;

namespace Attribution.Features.Operations.Notices;

/// <summary>A notice before it is written. Its id follows from what it is about, so that it is written once whoever writes it.</summary>
/// <param name="Id">Its record.</param>
/// <param name="Unit">The unit that is told.</param>
/// <param name="Document">What it says.</param>
/// <param name="Entry">What the audit trail keeps of it on this side; null: nothing was done to the unit's data.</param>
internal sealed record NoticeDraft(RecordId Id, string Unit, NoticeDocument Document, AuditNote? Entry)
{
    /// <summary>Label of what it is about, whose audience is that of the notice too; null: it is the unit's own or the request's.</summary>
    public HandlingLabel? About { get; init; }

    /// <summary>The id of the notice of these parts.</summary>
    public static RecordId IdOf(params ReadOnlySpan<string> parts) => new(StableId.Of(["notice", .. parts]));
}
