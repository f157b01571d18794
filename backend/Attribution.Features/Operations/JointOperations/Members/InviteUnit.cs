using Attribution.Features.Common;
using Attribution.Features.Common.Memberships;
using Attribution.Features.Common.Writing;
using Attribution.GraphQL.Types.Mutations;

namespace Attribution.Features.Operations.JointOperations.Members;

/// <summary>
/// Asks a unit to join, also one that left, declined or was taken out. Permission: the right to share, for the lead. Effect: its membership, which shows it code name and period and
/// nothing else until it joins. Refusals: NOT_FOUND, NOT_LEAD, UNKNOWN_UNIT, ALREADY_MEMBER, OPERATION_ENDED, IDEMPOTENCY_KEY_REUSED. Audit entry: INVITE_UNIT.
/// </summary>
public sealed class InviteUnit(GraphWriter writer, ReadingSource readings, KnownUnits units, Caller caller)
{
    private const string Action = "INVITE_UNIT";

    /// <summary>Asks it; the answer is the membership or why not.</summary>
    public async Task<MutationResult<ChangedMembershipNode>> RunAsync(InviteUnitInput input, CancellationToken cancellationToken)
    {
        var reading = await readings.CurrentAsync(cancellationToken);
        if (await JointOperationNode.FindAsync(reading, input.OperationId, cancellationToken) is not { } operation)
        {
            return new MutationResult<ChangedMembershipNode>(new NotFoundError("You take part in no operation with this id.", ["input", "operationId"]));
        }

        if (FaultOf(operation, input) is { } fault)
        {
            return new MutationResult<ChangedMembershipNode>(fault);
        }

        var member = OperationMemberNode.MemberOf(input.UnitId);
        var id = OperationMemberNode.Kept.IdOf(OperationMemberNode.IdOf(operation.Token, member));
        if (await writer.FindAsync(Action, input.IdempotencyKey, input, Right.Share, cancellationToken) is { } before)
        {
            return await AnswerAsync(before, id, cancellationToken);
        }

        var known = await OperationMemberNode.Kept.FindAsync(reading, id, cancellationToken);
        if (known is { Document.State: MembershipState.Invited or MembershipState.Joined })
        {
            return new MutationResult<ChangedMembershipNode>(new InvalidInputError("ALREADY_MEMBER", "The unit was asked already, or takes part.", ["input", "unitId"]));
        }

        MembershipDocument document = new()
        {
            Circle = operation.Token,
            Name = operation.CodeName,
            Member = member,
            State = MembershipState.Invited,
            StartsOn = operation.StartsOn,
            EndsOn = operation.EndsOn,
            ChangedBy = caller.Account,
        };
        WriteRequest request = new(Action, input.IdempotencyKey, input, OperationLabel.OfMembership(operation.Lead, document), (draft, batch) => batch with
        {
            Records = [OperationMemberNode.Write(known?.Record.Version ?? 0, operation.Lead, draft.Source, draft.Label, draft.NowMicroseconds, document)],
        }) { Right = Right.Share, Parties = [operation.Lead, input.UnitId] };
        return await AnswerAsync(await writer.WriteAsync(request, cancellationToken), id, cancellationToken);
    }

    /// <summary>Why a unit cannot be asked by the caller; null: it can.</summary>
    internal static InvalidInputError? FaultOf(string unit, Caller caller, IReadOnlyList<CallerUnit> directory, IReadOnlyList<string> path) => unit == caller.Unit.Id
        ? new InvalidInputError("UNKNOWN_UNIT", "Your own unit leads the operation.", path)
        : directory.Any(known => known.Id == unit) ? null : new InvalidInputError("UNKNOWN_UNIT", $"There is no unit '{(unit.Length <= 40 ? unit : unit[..40])}'.", path);

    private InvalidInputError? FaultOf(JointOperationNode operation, InviteUnitInput input) => operation switch
    {
        _ when operation.Lead != caller.Unit.Id => new InvalidInputError("NOT_LEAD", "Only the unit that leads the operation asks others.", ["input", "operationId"]),
        { State: OperationState.Ended } => new InvalidInputError("OPERATION_ENDED", "The operation is over: nobody joins it.", ["input", "operationId"]),
        _ => FaultOf(input.UnitId, caller, units(), ["input", "unitId"]),
    };

    private static Task<MutationResult<ChangedMembershipNode>> AnswerAsync(WriteResult result, string id, CancellationToken cancellationToken) =>
        result.PayloadAsync<ChangedMembershipNode>(async written => await OperationMemberNode.Kept.FindAsync(written.Reading, id, cancellationToken) is var (record, document)
            ? new ChangedMembershipNode(id, document.State, record.Version)
            : new MutationResult<ChangedMembershipNode>(new NotFoundError("The membership is no longer visible to you.", ["input", "operationId"])));
}
