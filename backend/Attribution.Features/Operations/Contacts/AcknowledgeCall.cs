using Attribution.Features.Common;
using Attribution.Features.Common.Writing;
using Attribution.Features.Operations.Keeping;
using Attribution.GraphQL.Types.Mutations;

namespace Attribution.Features.Operations.Contacts;

/// <summary>
/// Acknowledges a call to the caller's unit. Permission: the right to record, and to see it. Effect: its next version, with who and when, which the calling unit sees; alerts end. As
/// <see cref="KeptSteps"/>; refusals of its own: INVALID_CALL, ALREADY_ACKNOWLEDGED. Audit entry: ACKNOWLEDGE_CALL.
/// </summary>
public sealed class AcknowledgeCall(KeptSteps steps, Caller caller, TimeProvider clock)
{
    private const int MaxNote = 2_000;

    /// <summary>Acknowledges it; the answer is the call or why not.</summary>
    public Task<MutationResult<UnitCallNode>> RunAsync(AcknowledgeCallInput input, CancellationToken cancellationToken)
    {
        NextStep step = new("ACKNOWLEDGE_CALL", input, input.IdempotencyKey, input.CallId, input.ExpectedVersion);
        return steps.NextAsync(UnitCallNode.Thing, step, (_, call) => call.Called == caller.Unit.Id, (document, errors) =>
        {
            var note = input.Note?.Trim() is { Length: > 0 } text ? text : null;
            if (note?.Length > MaxNote)
            {
                errors.Add(new InvalidInputError("INVALID_CALL", $"A note has at most {MaxNote} characters.", ["input", "note"]));
            }

            if (document.AcknowledgedBy is not null)
            {
                errors.Add(new InvalidInputError("ALREADY_ACKNOWLEDGED", "Somebody of your unit acknowledged it before.", ["input", "callId"]));
            }

            return document with { AcknowledgedBy = caller.Account, AcknowledgedAt = clock.GetUtcNow(), Note = note };
        }, cancellationToken);
    }
}
