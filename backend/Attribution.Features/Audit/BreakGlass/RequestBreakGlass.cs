using Attribution.Domain.Identifiers;
using Attribution.Features.Common;
using Attribution.Features.Common.Auditing;
using Attribution.Features.Common.Writing;
using Attribution.GraphQL.Types.Mutations;
using Attribution.Ledger.BreakGlass;

namespace Attribution.Features.Audit.BreakGlass;

/// <summary>
/// Asks to see what is closed to the caller. Whether there is such a thing is not looked up, so that the answer tells nothing. Permission: the right to break glass. Refusals:
/// NOT_PERMITTED, INVALID_ITEM, INVALID_REASON, TOO_MANY_REQUESTS, IDEMPOTENCY_KEY_REUSED. Audit entry: BREAK_GLASS.
/// </summary>
public sealed class RequestBreakGlass(BreakGlassRegister register, CallerTrail trail, Caller caller, TimeProvider clock)
{
    private const int MinReason = 10;
    private const int MaxReason = 2_000;
    private const int MaxWaiting = 20;

    /// <summary>Keeps the request.</summary>
    public async Task<MutationResult<BreakGlassNode>> RunAsync(RequestBreakGlassInput input, CancellationToken cancellationToken)
    {
        if ((BreakGlassErrors.FaultOf(caller, Right.BreakGlass, input.IdempotencyKey) ?? FaultOf(input)) is { } fault)
        {
            return new MutationResult<BreakGlassNode>(fault);
        }

        var now = clock.GetUtcNow();
        BreakGlassEntry entry = new()
        {
            Id = IdText.Format(StableId.Of("break-glass", caller.Account, input.IdempotencyKey)),
            ItemId = input.CaseId ?? input.EntityId ?? "",
            Reason = input.Reason.Trim(),
            Requester = caller.Account,
            UnitId = caller.Unit.Id,
            RequestedAt = now,
        };
        if (register.Find(entry.Id) is null)
        {
            if (register.List(caller.Account, null, MaxWaiting).Count(each => each.StateAt(now) == BreakGlassState.Requested) >= MaxWaiting)
            {
                return new MutationResult<BreakGlassNode>(new InvalidInputError("TOO_MANY_REQUESTS", $"At most {MaxWaiting} requests may wait at once.", ["input"]));
            }

            await trail.BreakGlassAsync([], $"asked for {entry.ItemId}: {entry.Reason}", cancellationToken);
        }

        var kept = register.Add(entry);
        return (kept.ItemId, kept.Reason) == (entry.ItemId, entry.Reason)
            ? BreakGlassNode.Of(kept, now)
            : new MutationResult<BreakGlassNode>(new ConflictError("IDEMPOTENCY_KEY_REUSED", "This key was used for another request; take a new key.", ["input", "idempotencyKey"], null));
    }

    private static InvalidInputError? FaultOf(RequestBreakGlassInput input) =>
        input.CaseId is null == input.EntityId is null || (input.CaseId ?? input.EntityId)?.Length is 0 or > NodeId.MaxLength
            ? new InvalidInputError("INVALID_ITEM", $"Name either a case or an entity, by an id of 1 to {NodeId.MaxLength} characters.", ["input"])
        : input.Reason.Trim().Length is < MinReason or > MaxReason
            ? new InvalidInputError("INVALID_REASON", $"A reason has {MinReason} to {MaxReason} characters.", ["input", "reason"])
        : null;
}
