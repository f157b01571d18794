using Attribution.Domain.Labels;
using Attribution.Features.Operations.HitChecks;
using Attribution.Features.Operations.Targets;
using Attribution.Graph.Store;
using Attribution.Ledger;

namespace Attribution.Features.Operations.Notices;

/// <summary>What the owner of a target is told of a hit check that found it, whatever its policy released.</summary>
internal static class NoticesOfChecks
{
    /// <summary>The notice, and the entry of the owner's side of the audit trail.</summary>
    public static NoticeDraft Of(RecordVersion check, HitCheckDocument asked, RecordVersion target, TargetDocument document)
    {
        var id = NoticeDraft.IdOf("hit-check", $"{check.Id}", $"{target.Id}");
        return new NoticeDraft(
            id,
            target.Header.OwnerUnit,
            new NoticeDocument
            {
                Reason = NoticeReason.HitCheck,
                Target = $"{target.Id}",
                Units = [check.Header.OwnerUnit],
                Purpose = asked.Purpose,
                Before = asked.Before,
                SupervisorsOnly = document.Policy == TargetPolicy.SupervisorOnly,
            },
            new AuditNote { Actor = asked.AskedBy, Unit = check.Header.OwnerUnit, Action = AuditAction.HitCheck, Purpose = asked.Purpose, Subjects = [$"{target.Id}", $"{id}", AudienceToken.Unit(target.Header.OwnerUnit)] });
    }
}
