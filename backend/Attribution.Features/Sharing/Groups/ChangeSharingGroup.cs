using Attribution.Domain.Identifiers;
using Attribution.Features.Common;
using Attribution.Features.Common.Memberships;
using Attribution.Features.Common.Writing;
using Attribution.Features.Operations.JointOperations.Members;
using Attribution.Graph.Store;
using Attribution.GraphQL.Types.Mutations;

namespace Attribution.Features.Sharing.Groups;

/// <summary>
/// Changes a sharing group of the caller's unit: its name, who is in it, and whether members know of each other. Permission: the right to share. Effect: the next version of the group and
/// of each membership that changes; who is taken out sees nothing more of what was released to it with his next request. Refusals: NOT_FOUND, INVALID_GROUP, UNKNOWN_MEMBER,
/// STALE_VERSION, IDEMPOTENCY_KEY_REUSED. Audit entry: CHANGE_SHARING_GROUP.
/// </summary>
public sealed class ChangeSharingGroup(GraphWriter writer, ReadingSource readings, IGraphStore store, GroupChecks checks, Caller caller)
{
    private const string Action = "CHANGE_SHARING_GROUP";

    /// <summary>Changes it; the answer is the group or why not.</summary>
    public async Task<MutationResult<GroupNode>> RunAsync(ChangeSharingGroupInput input, CancellationToken cancellationToken)
    {
        var known = await GroupNode.FindAsync(await readings.CurrentAsync(cancellationToken), input.GroupId, cancellationToken);
        if (known is null || known.Owner != caller.Unit.Id)
        {
            return new MutationResult<GroupNode>(new NotFoundError("Your unit has no group with this id.", ["input", "groupId"]));
        }

        if (await writer.FindAsync(Action, input.IdempotencyKey, input, Right.Share, cancellationToken) is { } before)
        {
            return await OpenSharingGroup.AnswerAsync(before, known.Record.Id, cancellationToken);
        }

        var document = known.Document with { Name = input.Name?.Trim() ?? known.Document.Name, MembersSeeMembers = input.MembersSeeMembers ?? known.Document.MembersSeeMembers };
        var changes = await ChangesAsync(known, document, input, cancellationToken);
        if (Faults(input, changes).ToArray() is { Length: > 0 } faults)
        {
            return new MutationResult<GroupNode>(faults);
        }

        List<LabelId> labels = [];
        foreach (var change in changes)
        {
            labels.Add(await store.InternLabelAsync(GroupLabel.OfMembership(caller.Unit.Id, known.Record.Id, document, change.Document.State), cancellationToken));
        }

        WriteRequest request = new(Action, input.IdempotencyKey, input, GroupLabel.Of(caller.Unit.Id, known.Record.Id), (draft, batch) => batch with
        {
            Records =
            [
                GroupNode.Kept.Write(known.Record.Id, input.ExpectedVersion, caller.Unit.Id, draft.Source, draft.Label, draft.NowMicroseconds, document),
                .. changes.Zip(labels, (change, label) => OperationMemberNode.Write(change.Version, caller.Unit.Id, draft.Source, label, draft.NowMicroseconds, change.Document)),
            ],
        }) { Right = Right.Share };
        return await OpenSharingGroup.AnswerAsync(await writer.WriteAsync(request, cancellationToken), known.Record.Id, cancellationToken);
    }

    private IEnumerable<InvalidInputError> Faults(ChangeSharingGroupInput input, IReadOnlyList<(int Version, MembershipDocument Document)> changes) =>
    [
        .. GroupChecks.OfName(input.Name),
        .. checks.OfMembers(input.Add, "add"),
        .. changes.Count > GroupChecks.MostMembers * 2 ? [new InvalidInputError("INVALID_GROUP", $"A group has at most {GroupChecks.MostMembers} members.", ["input", "add"])] : (InvalidInputError[])[],
    ];

    // All who are in it are written anew where the group's name or what members know of each other changes; else those who come and go.
    private async Task<IReadOnlyList<(int Version, MembershipDocument Document)>> ChangesAsync(GroupNode circle, GroupDocument document, ChangeSharingGroupInput input, CancellationToken cancellationToken)
    {
        var known = (await circle.MembershipsAsync(cancellationToken)).ToDictionary(kept => kept.Document.Member, StringComparer.Ordinal);
        var (added, removed) = ((input.Add ?? []).ToHashSet(StringComparer.Ordinal), (input.Remove ?? []).ToHashSet(StringComparer.Ordinal));
        var isOther = document != circle.Document;
        string[] members = [.. known.Keys.Union(added).Order(StringComparer.Ordinal)];
        return
        [
            .. from member in members
               let before = known.TryGetValue(member, out var kept) ? kept.Document.State : MembershipState.Removed
               let after = removed.Contains(member) ? MembershipState.Removed : added.Contains(member) ? MembershipState.Joined : before
               where before != after || (isOther && after is MembershipState.Joined)
               select (known.TryGetValue(member, out var version) ? version.Record.Version : 0, OpenSharingGroup.MemberOf(caller, circle.Record.Id, document, member, after)),
        ];
    }
}
