using Attribution.Features.Common;
using Attribution.Features.Common.Auditing;
using Attribution.GraphQL.Types.Mutations;
using Attribution.Ledger.BreakGlass;

namespace Attribution.Features.Audit.BreakGlass;

/// <summary>
/// Ends a break-glass before its time, or takes a request back. Permission: who asked; whoever may approve in his unit, or in a unit whose data it opens. Refusals: NOT_PERMITTED,
/// NOT_FOUND. Audit entry: BREAK_GLASS.
/// </summary>
public sealed class EndBreakGlass(BreakGlassRegister register, CallerTrail trail, Caller caller, TimeProvider clock)
{
    /// <summary>Ends it; one that is over already stays as it is.</summary>
    public async Task<MutationResult<BreakGlassNode>> RunAsync(EndBreakGlassInput input, CancellationToken cancellationToken)
    {
        if (BreakGlassErrors.FaultOf(caller, Right.ReadBreakGlass, input.IdempotencyKey) is { } fault)
        {
            return new MutationResult<BreakGlassNode>(fault);
        }

        if (BreakGlassNode.Read(input.Id) is not { } id || register.Find(id) is not { } entry || !MayEnd(entry))
        {
            return new MutationResult<BreakGlassNode>(BreakGlassErrors.NotFound);
        }

        if (entry.StateAt(clock.GetUtcNow()) is BreakGlassState.Requested or BreakGlassState.Active)
        {
            await trail.BreakGlassAsync([], $"ended {entry.Requester}, {entry.ItemId}", cancellationToken);
            register.End(id);
        }

        return BreakGlassNode.Of(register.Find(id) ?? entry, clock.GetUtcNow());
    }

    private bool MayEnd(BreakGlassEntry entry) =>
        entry.Requester == caller.Account || (Rights.Has(caller, Right.ApproveBreakGlass) && (entry.UnitId == caller.Unit.Id || entry.Owners.Contains(caller.Unit.Id)));
}
