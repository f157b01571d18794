using Attribution.Domain.Identifiers;
using Attribution.Features.Common;
using Attribution.Features.Common.Memberships;
using Attribution.Features.Common.Writing;
using Attribution.Features.Operations.JointOperations.Members;
using Attribution.Graph.Store;
using Attribution.GraphQL.Types.Mutations;

namespace Attribution.Features.Sharing.Groups;

/// <summary>
/// Opens a sharing group of the caller's unit. Permission: the right to share. Effect: the group and a membership of each member, from whose next request on it shows them what is
/// released to it. Refusals: INVALID_GROUP, UNKNOWN_MEMBER, IDEMPOTENCY_KEY_REUSED. Audit entry: OPEN_SHARING_GROUP.
/// </summary>
public sealed class OpenSharingGroup(GraphWriter writer, IGraphStore store, GroupChecks checks, Caller caller)
{
    private const string Action = "OPEN_SHARING_GROUP";

    /// <summary>Opens it; the answer is the group or why not.</summary>
    public async Task<MutationResult<GroupNode>> RunAsync(OpenSharingGroupInput input, CancellationToken cancellationToken)
    {
        if (GroupChecks.OfName(input.Name).Concat(checks.OfMembers(input.Members, "members")).ToArray() is { Length: > 0 } faults)
        {
            return new MutationResult<GroupNode>(faults);
        }

        RecordId id = new(StableId.Of("id", $"{writer.OperationOf(Action, input.IdempotencyKey)}", "0"));
        GroupDocument document = new() { Name = input.Name.Trim(), MembersSeeMembers = input.MembersSeeMembers, OpenedBy = caller.Account };
        var label = await store.InternLabelAsync(GroupLabel.OfMembership(caller.Unit.Id, id, document, MembershipState.Joined), cancellationToken);
        MembershipDocument[] members = [.. (input.Members ?? []).Distinct().Select(member => MemberOf(caller, id, document, member, MembershipState.Joined))];
        WriteRequest request = new(Action, input.IdempotencyKey, input, GroupLabel.Of(caller.Unit.Id, id), (draft, batch) => batch with
        {
            Records =
            [
                GroupNode.Kept.Write(id, 0, caller.Unit.Id, draft.Source, draft.Label, draft.NowMicroseconds, document),
                .. members.Select(member => OperationMemberNode.Write(0, caller.Unit.Id, draft.Source, label, draft.NowMicroseconds, member)),
            ],
        }) { Right = Right.Share };
        return await AnswerAsync(await writer.WriteAsync(request, cancellationToken), id, cancellationToken);
    }

    /// <summary>A membership as it is kept.</summary>
    internal static MembershipDocument MemberOf(Caller caller, RecordId group, GroupDocument document, string member, MembershipState state) => new()
    {
        Circle = CircleToken.Group(caller.Unit.Id, group),
        Name = document.Name,
        Member = member,
        State = state,
        ChangedBy = caller.Account,
    };

    /// <summary>What came of a write on a group.</summary>
    internal static Task<MutationResult<GroupNode>> AnswerAsync(WriteResult result, RecordId id, CancellationToken cancellationToken) =>
        result.PayloadAsync<GroupNode>(async written => await GroupNode.FindAsync(written.Reading, GroupNode.Kept.IdOf(id), cancellationToken) is { } group
            ? group
            : new MutationResult<GroupNode>(new NotFoundError("The group is no longer visible to you.", ["input"])));
}
