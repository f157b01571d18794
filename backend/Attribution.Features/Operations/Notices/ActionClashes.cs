using Attribution.Domain.Identifiers;
using Attribution.Features.Common;
using Attribution.Features.Operations.Matching;
using Attribution.Features.Operations.PlannedActions;
using Attribution.Graph.Index;
using Attribution.Graph.Store;
using Attribution.Graph.Views;

namespace Attribution.Features.Operations.Notices;

/// <summary>Which units plan something at one time and place, and what each is told by the others' policies. Planned actions are some hundreds: each change looks at all that stand.</summary>
public sealed class ActionClashes(NoticeWriter writer, IGraphStore store, KnownUnits units, TimeProvider clock)
{
    /// <summary>The notices that changes of these actions, or of cases that go on again, call for.</summary>
    internal async Task<IReadOnlyList<NoticeDraft>> OfAsync(View view, GraphSnapshot snapshot, IReadOnlySet<RecordId> changed, IReadOnlySet<RecordId> cases, CancellationToken cancellationToken)
    {
        if (changed.Count + cases.Count == 0)
        {
            return [];
        }

        var standing = await StandingAsync(view, snapshot, cancellationToken);
        var directory = units();
        return
        [
            .. from one in standing
               where changed.Contains(one.Record.Id) || cases.Contains(RecordId.Parse(one.Document.Case, null))
               from other in standing
               where one.Record.Header.OwnerUnit != other.Record.Header.OwnerUnit && one.Document.MeetsAt(other.Document)
               from draft in Deconfliction.Of([EntryOf(one), EntryOf(other)], directory, NoticeReason.ActionClash)
               select draft,
        ];
    }

    // Neither called off nor over, and of a case that goes on.
    private async Task<IReadOnlyList<(RecordVersion Record, PlannedActionDocument Document)>> StandingAsync(View view, GraphSnapshot snapshot, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var all = PlannedActionNode.Kept.Documents(await store.ReadRecordsAsync(view, PlannedActionNode.Kept.Numbers(snapshot, view), cancellationToken));
        var standing = all.Where(action => action.Document.CancelledBy is null && action.Document.To > now).ToArray();
        RecordId[] cases = [.. standing.Select(action => RecordId.Parse(action.Document.Case, null)).Distinct()];
        HashSet<RecordId> active = [.. (await writer.ReadAsync(view, cases, cancellationToken)).Where(ActiveCase.IsActive).Select(record => record.Id)];
        return [.. standing.Where(action => active.Contains(RecordId.Parse(action.Document.Case, null)))];
    }

    private static BlindEntry EntryOf((RecordVersion Record, PlannedActionDocument Document) action) =>
        new(action.Record.Id, action.Record.Header.OwnerUnit, RecordId.Parse(action.Document.Case, null), action.Document.Policy, false, null);
}
