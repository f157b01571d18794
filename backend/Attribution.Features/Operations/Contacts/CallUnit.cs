using Attribution.Features.Common;
using Attribution.Features.Common.Writing;
using Attribution.Features.Operations.Keeping;
using Attribution.Features.Operations.Notices;
using Attribution.Features.Operations.Requests;
using Attribution.GraphQL.Types.Mutations;

namespace Attribution.Features.Operations.Contacts;

/// <summary>
/// Calls the other unit of a request that was sent, or one that a notice to the caller's unit names. Permission: the right to share. Effect: a call that both units see, and notices of
/// it until it is acknowledged. As <see cref="KeptSteps"/>; refusals of its own: NOT_FOUND, INVALID_CALL, ALREADY_CALLED (about this it was, and has not acknowledged yet). Audit entry:
/// CALL_UNIT.
/// </summary>
public sealed class CallUnit(KeptSteps steps, ReadingSource readings, Caller caller, TimeProvider clock)
{
    private const int MostOpen = 10_000;
    private const int MaxText = 2_000;

    /// <summary>Calls it; the answer is the call or why not.</summary>
    public Task<MutationResult<UnitCallNode>> RunAsync(CallUnitInput input, CancellationToken cancellationToken) =>
        steps.FirstAsync(UnitCallNode.Thing, new KeptStep("CALL_UNIT", input, input.IdempotencyKey) { Right = Right.Share }, async errors =>
        {
            var reading = await readings.CurrentAsync(cancellationToken);
            if (await AboutAsync(reading, input, cancellationToken) is not { } call)
            {
                errors.Add(new NotFoundError("Your unit has no request or notice with this id that names the unit.", ["input", "aboutId"]));
                return null;
            }

            if (call.Text.Length is 0 or > MaxText)
            {
                errors.Add(new InvalidInputError("INVALID_CALL", $"Say what is urgent in 1 to {MaxText} characters.", ["input", "text"]));
            }
            else if (await IsOpenAsync(reading, call, cancellationToken))
            {
                errors.Add(new InvalidInputError("ALREADY_CALLED", "The unit was called about this before and has not acknowledged yet; it is alerted again until it does.", ["input", "aboutId"]));
            }

            return (call, CallLabel.Of(caller.Unit.Id, call));
        }, cancellationToken);

    private async Task<UnitCallDocument?> AboutAsync(GraphReading reading, CallUnitInput input, CancellationToken cancellationToken)
    {
        UnitCallDocument call = new() { Called = input.UnitId, Text = input.Text.Trim(), CalledBy = caller.Account, CalledAt = clock.GetUtcNow() };
        if (await RequestNode.FindAsync(reading, input.AboutId, cancellationToken) is { State: not (RequestState.Draft or RequestState.Discarded), Document.AskedUnit: { } asked } request)
        {
            var isBetween = (request.AskingUnit, asked) == (caller.Unit.Id, input.UnitId) || (asked, request.AskingUnit) == (caller.Unit.Id, input.UnitId);
            return isBetween ? call with { Request = $"{request.Record.Id}" } : null;
        }

        return await NoticeNode.FindAsync(reading, input.AboutId, cancellationToken) is { } notice && notice.UnitId == caller.Unit.Id && notice.Document.Units.Contains(input.UnitId) && input.UnitId != caller.Unit.Id
            ? call with { Notice = $"{notice.Record.Id}", SupervisorsOnly = notice.SupervisorsOnly }
            : null;
    }

    private async Task<bool> IsOpenAsync(GraphReading reading, UnitCallDocument call, CancellationToken cancellationToken) =>
        (await UnitCallNode.Kept.NewestAsync(reading, MostOpen, cancellationToken)).Any(other =>
            other.Record.Header.OwnerUnit == caller.Unit.Id
            && other.Document.AcknowledgedBy is null
            && (other.Document.Called, other.Document.Request, other.Document.Notice) == (call.Called, call.Request, call.Notice));
}
