using Attribution.Features.Common;
using Attribution.Features.Common.Memberships;
using Attribution.Features.Common.Writing;
using Attribution.GraphQL.Types.Mutations;

namespace Attribution.Features.Operations.JointOperations.Members;

/// <summary>
/// Changes where a unit stands to an operation: it joins, declines or leaves by itself, and the lead takes it out. Permission: the right to share. Effect: the next version of the
/// membership; the rights that follow from it are those of the next request, on open streams too. Refusals: NOT_FOUND, NOT_ALLOWED, STALE_VERSION, IDEMPOTENCY_KEY_REUSED.
/// Audit entry: CHANGE_MEMBERSHIP.
/// </summary>
public sealed class ChangeMembership(GraphWriter writer, ReadingSource readings, Caller caller)
{
    private const string Action = "CHANGE_MEMBERSHIP";

    /// <summary>Changes it; the answer is the membership or why not.</summary>
    public async Task<MutationResult<ChangedMembershipNode>> RunAsync(ChangeMembershipInput input, CancellationToken cancellationToken)
    {
        if (await writer.FindAsync(Action, input.IdempotencyKey, input, Right.Share, cancellationToken) is { } before)
        {
            return AnswerOf(before, input);
        }

        if (await OperationMemberNode.Kept.FindAsync(await readings.CurrentAsync(cancellationToken), input.MembershipId, cancellationToken) is not var (record, known)
            || !known.Circle.StartsWith(CircleToken.OperationPrefix, StringComparison.Ordinal))
        {
            return new MutationResult<ChangedMembershipNode>(new NotFoundError("There is no membership with this id.", ["input", "membershipId"]));
        }

        var lead = record.Header.OwnerUnit;
        if (!IsAllowed(known, input.State, lead))
        {
            return new MutationResult<ChangedMembershipNode>(new InvalidInputError(
                "NOT_ALLOWED", "A unit that was asked joins or declines, one that takes part leaves, each for itself; the lead takes others out and stays itself.", ["input", "state"]));
        }

        var document = known with { State = input.State, ChangedBy = caller.Account };
        WriteRequest request = new(Action, input.IdempotencyKey, input, OperationLabel.OfMembership(lead, document), (draft, batch) => batch with
        {
            Records = [OperationMemberNode.Write(input.ExpectedVersion, lead, draft.Source, draft.Label, draft.NowMicroseconds, document)],
        }) { Right = Right.Share, Parties = [lead, OperationMemberNode.UnitOf(known)] };
        return AnswerOf(await writer.WriteAsync(request, cancellationToken), input);
    }

    private bool IsAllowed(MembershipDocument known, MembershipState wanted, string lead)
    {
        var isOwn = OperationMemberNode.UnitOf(known) == caller.Unit.Id && caller.Unit.Id != lead;
        return (known.State, wanted) switch
        {
            (MembershipState.Invited, MembershipState.Joined or MembershipState.Declined) or (MembershipState.Joined, MembershipState.Left) => isOwn,
            (MembershipState.Invited or MembershipState.Joined, MembershipState.Removed) => caller.Unit.Id == lead && OperationMemberNode.UnitOf(known) != lead,
            _ => false,
        };
    }

    // Who is out of it cannot read it again: what was asked for is what was done.
    private static MutationResult<ChangedMembershipNode> AnswerOf(WriteResult result, ChangeMembershipInput input) =>
        result.Payload<ChangedMembershipNode>(_ => new ChangedMembershipNode(input.MembershipId, input.State, input.ExpectedVersion + 1));
}
