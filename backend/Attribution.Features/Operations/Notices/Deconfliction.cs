using Attribution.Domain.Labels;
using Attribution.Features.Common;
using Attribution.Features.Operations.Matching;
using Attribution.Features.Operations.Targets;
using Attribution.Ledger;

namespace Attribution.Features.Operations.Notices;

/// <summary>Who is told what when units hold one selector, or plan something at one time and place: each owner's policy decides what the others learn of it, and his own strictness who of his people reads it.</summary>
internal static class Deconfliction
{
    /// <summary>The notices of all pairs among the holders.</summary>
    public static IEnumerable<NoticeDraft> Of(IReadOnlyList<BlindEntry> holders, IReadOnlyList<CallerUnit> directory, NoticeReason reason = NoticeReason.Deconfliction) =>
        from held in holders
        from other in holders
        where held.Unit != other.Unit
        let draft = Of(held, other, directory, reason)
        where draft is not null
        select draft;

    /// <summary>What the policy of <paramref name="held"/> has told because <paramref name="other"/> holds the same; null: nothing.</summary>
    private static NoticeDraft? Of(BlindEntry held, BlindEntry other, IReadOnlyList<CallerUnit> directory, NoticeReason reason) => held.Policy switch
    {
        TargetPolicy.Notify => Told(other, held, other.Policy == TargetPolicy.SupervisorOnly, reason),
        TargetPolicy.SupervisorOnly => Told(other, held, supervisorsOnly: true, reason),
        TargetPolicy.Coordinator when other.Policy != TargetPolicy.Silent && Coordinators.Of(directory, held.Unit, other.Unit) is { } desk => ToDesk(desk.Id, held, other, reason),
        TargetPolicy.Coordinator or TargetPolicy.Silent => null,
        _ => throw new System.Diagnostics.UnreachableException($"Unknown policy {held.Policy}."),
    };

    private static NoticeDraft Told(BlindEntry told, BlindEntry of, bool supervisorsOnly, NoticeReason reason)
    {
        var id = NoticeDraft.IdOf("deconfliction", $"{told.Target}", $"{of.Target}");
        return new NoticeDraft(
            id,
            told.Unit,
            reason == NoticeReason.ActionClash
                ? new NoticeDocument { Reason = reason, Action = $"{told.Target}", Units = [of.Unit], SupervisorsOnly = supervisorsOnly }
                : new NoticeDocument { Reason = reason, Target = $"{told.Target}", Units = [of.Unit], SupervisorsOnly = supervisorsOnly },
            EntryOf(told.Unit, $"{told.Target}", $"{id}"));
    }

    // A silent owner is not given away to the desk either; two who both name it are told of once.
    private static NoticeDraft ToDesk(string desk, BlindEntry held, BlindEntry other, NoticeReason reason)
    {
        string[] both = [$"{held.Target}", $"{other.Target}"];
        var id = NoticeDraft.IdOf(["coordination", desk, .. both.Order(StringComparer.Ordinal)]);
        return new NoticeDraft(
            id,
            desk,
            new NoticeDocument { Reason = reason, Units = [.. ((string[])[held.Unit, other.Unit]).Order(StringComparer.Ordinal)] },
            EntryOf(desk, $"{id}"));
    }

    // For the auditors of the unit that is told, and for nobody else's: that it holds the same is its own to tell.
    private static AuditNote EntryOf(string told, params string[] subjects) =>
        new() { Actor = NoticeWriter.Account, Unit = told, Action = AuditAction.Notify, Subjects = [.. subjects, AudienceToken.Unit(told)] };
}
