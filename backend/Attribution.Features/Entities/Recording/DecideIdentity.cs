using Attribution.Domain.Identifiers;
using Attribution.Features.Common;
using Attribution.Features.Common.Writing;
using Attribution.Graph.Store;
using Attribution.GraphQL.Types.Mutations;

namespace Attribution.Features.Entities.Recording;

/// <summary>
/// Decides an identity. Permission: every signed-in account, on what it sees; the decision holds for those whom its label admits. Refusals: INVALID_DECISION, INVALID_HANDLING,
/// NOT_FOUND, FAMILY_MISMATCH, IDEMPOTENCY_KEY_REUSED. Audit entry: DECIDE_IDENTITY.
/// </summary>
public sealed class DecideIdentity(GraphWriter writer, ReadingSource readings, Ends ends, Caller caller)
{
    private const string Action = "DECIDE_IDENTITY";
    private const int MaxReason = 2_000;

    /// <summary>Decides it; the answer is the decision or why not.</summary>
    public async Task<MutationResult<IdentityDecisionNode>> RunAsync(DecideIdentityInput input, CancellationToken cancellationToken)
    {
        List<IUserError> errors = [];
        if (input.Reason.Trim().Length is 0 or > MaxReason)
        {
            errors.Add(new InvalidInputError("INVALID_DECISION", $"A reason has 1 to {MaxReason} characters.", ["input", "reason"]));
        }

        var label = LabelChoice.Of(input.Handling, caller, errors);
        var reading = await readings.CurrentAsync(cancellationToken);
        var left = await RecordAsync(reading, input.Left, "left", errors, cancellationToken);
        var right = await RecordAsync(reading, input.Right, "right", errors, cancellationToken);
        if (left is not null && left.Number == right?.Number)
        {
            errors.Add(new InvalidInputError("INVALID_DECISION", "Both ids name one record; give two.", ["input", "right"]));
        }

        if (left is null || right is null || errors.Count > 0)
        {
            return new MutationResult<IdentityDecisionNode>(errors);
        }

        DecisionId id = new(StableId.Of("id", $"{writer.OperationOf(Action, input.IdempotencyKey)}", "0"));
        WriteRequest request = new(Action, input.IdempotencyKey, input, label, (draft, batch) => batch with { Decisions = [Write(input, id, left.Id, right.Id, draft)] });
        return await writer.WriteAsync(request, cancellationToken) switch
        {
            WriteResult.Written written => new IdentityDecisionNode(
                IdentityDecisionNode.IdOf(id, left.Id), input.Verdict, input.Reason.Trim(), EntityOf(written.Reading, left), EntityOf(written.Reading, right)),
            WriteResult.Refused refused => new MutationResult<IdentityDecisionNode>(refused.Errors),
            var other => throw new System.Diagnostics.UnreachableException($"Unknown answer {other}."),
        };
    }

    private async Task<RecordVersion?> RecordAsync(GraphReading reading, string id, string field, List<IUserError> errors, CancellationToken cancellationToken)
    {
        var record = await ends.RecordAsync(reading, id, cancellationToken);
        if (record is null)
        {
            errors.Add(new NotFoundError("There is no entity or record with this id.", ["input", field]));
        }

        return record;
    }

    private DecisionWrite Write(DecideIdentityInput input, DecisionId id, RecordId left, RecordId right, WriteDraft draft) => new()
    {
        Id = id,
        Left = left,
        Right = right,
        Verdict = input.Verdict,
        Label = draft.Label,
        OwnerUnit = caller.Unit.Id,
        Reason = input.Reason.Trim(),
    };

    private static EntityNode? EntityOf(GraphReading reading, RecordVersion record) =>
        reading.Snapshot.EntityOf(reading.View, record.Number) is { } entity ? new EntityNode(reading, entity) : null;
}
