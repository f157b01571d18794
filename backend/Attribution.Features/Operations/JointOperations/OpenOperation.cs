using Attribution.Domain.Identifiers;
using Attribution.Features.Common;
using Attribution.Features.Common.Memberships;
using Attribution.Features.Common.Writing;
using Attribution.Features.Operations.JointOperations.Members;
using Attribution.Graph.Store;
using Attribution.GraphQL.Types.Mutations;

namespace Attribution.Features.Operations.JointOperations;

/// <summary>
/// Opens a joint operation. Permission: the right to share. Effect: an operation that the caller's unit leads and has joined, and a membership for each unit that is asked, which sees
/// code name and period until it joins. Refusals: INVALID_OPERATION, UNKNOWN_UNIT, IDEMPOTENCY_KEY_REUSED. Audit entry: OPEN_OPERATION.
/// </summary>
public sealed class OpenOperation(GraphWriter writer, IGraphStore store, KnownUnits units, Caller caller)
{
    private const string Action = "OPEN_OPERATION";
    private const int MaxUnits = 50;

    /// <summary>Opens it; the answer is the operation or why not.</summary>
    public async Task<MutationResult<JointOperationNode>> RunAsync(OpenOperationInput input, CancellationToken cancellationToken)
    {
        if (Faults(input).ToArray() is { Length: > 0 } faults)
        {
            return new MutationResult<JointOperationNode>(faults);
        }

        RecordId id = new(StableId.Of("id", $"{writer.OperationOf(Action, input.IdempotencyKey)}", "0"));
        MembershipDocument[] members = [Member(input, id, caller.Unit.Id, MembershipState.Joined), .. (input.Units ?? []).Distinct().Select(unit => Member(input, id, unit, MembershipState.Invited))];
        List<LabelId> labels = [];
        foreach (var member in members)
        {
            labels.Add(await store.InternLabelAsync(OperationLabel.OfMembership(caller.Unit.Id, member), cancellationToken));
        }

        WriteRequest request = new(Action, input.IdempotencyKey, input, OperationLabel.Of(caller.Unit.Id, caller.Unit.Id, id), (draft, batch) => batch with
        {
            Records =
            [
                JointOperationNode.Kept.Write(id, 0, caller.Unit.Id, draft.Source, draft.Label, draft.NowMicroseconds, DocumentOf(input)),
                .. members.Zip(labels, (member, label) => OperationMemberNode.Write(0, caller.Unit.Id, draft.Source, label, draft.NowMicroseconds, member)),
            ],
        }) { Right = Right.Share, Parties = [caller.Unit.Id, .. input.Units ?? []] };
        return await AnswerAsync(await writer.WriteAsync(request, cancellationToken), id, cancellationToken);
    }

    /// <summary>What came of a write on an operation.</summary>
    internal static Task<MutationResult<JointOperationNode>> AnswerAsync(WriteResult result, RecordId id, CancellationToken cancellationToken) =>
        result.PayloadAsync<JointOperationNode>(async written => await JointOperationNode.FindAsync(written.Reading, JointOperationNode.Kept.IdOf(id), cancellationToken) is { } operation
            ? operation
            : new MutationResult<JointOperationNode>(new NotFoundError("The operation is no longer visible to you.", ["input", "operationId"])));

    private IEnumerable<InvalidInputError> Faults(OpenOperationInput input)
    {
        var asked = input.Units ?? [];
        return
        [
            .. OperationChecks.CodeName(input.CodeName),
            .. OperationChecks.Aim(input.Aim),
            .. OperationChecks.Period(input.StartsOn, input.EndsOn),
            .. OperationChecks.Phases(input.Phases),
            .. asked.Count > MaxUnits
                ? [new InvalidInputError("INVALID_OPERATION", $"At most {MaxUnits} units are asked at once.", ["input", "units"])]
                : asked.Distinct().Select(unit => InviteUnit.FaultOf(unit, caller, units(), ["input", "units"])).OfType<InvalidInputError>(),
        ];
    }

    private MembershipDocument Member(OpenOperationInput input, RecordId operation, string unit, MembershipState state) => new()
    {
        Circle = CircleToken.Operation(caller.Unit.Id, operation),
        Name = input.CodeName.Trim(),
        Member = Domain.Labels.AudienceToken.Unit(unit),
        State = state,
        StartsOn = input.StartsOn,
        EndsOn = input.EndsOn,
        ChangedBy = caller.Account,
    };

    private JointOperationDocument DocumentOf(OpenOperationInput input) => new()
    {
        CodeName = input.CodeName.Trim(),
        Aim = input.Aim.Trim(),
        StartsOn = input.StartsOn,
        EndsOn = input.EndsOn,
        Phases = OperationChecks.Kept(input.Phases ?? []),
        OpenedBy = caller.Account,
    };
}
