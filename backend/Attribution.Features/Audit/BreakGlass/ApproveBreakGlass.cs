using Attribution.Features.Common;
using Attribution.Features.Common.Auditing;
using Attribution.Features.Common.Writing;
using Attribution.Features.Entities;
using Attribution.GraphQL.Types.Mutations;
using Attribution.Ledger.BreakGlass;

namespace Attribution.Features.Audit.BreakGlass;

/// <summary>
/// Agrees to another's break-glass: from his next request on he sees what it opens, for 60 minutes. Permission: the right to approve, in the unit of who asked, by a second person.
/// Refusals: NOT_PERMITTED, NOT_FOUND, SECOND_PERSON_NEEDED, NOT_WAITING, NOTHING_TO_OPEN. Audit entry: BREAK_GLASS with the items, which their owner's auditor reads.
/// </summary>
public sealed class ApproveBreakGlass(BreakGlassRegister register, ReadingSource readings, EntityFinder finder, FindCaller findCaller, CallerTrail trail, Caller caller, TimeProvider clock)
{
    /// <summary>Puts it into force.</summary>
    public async Task<MutationResult<BreakGlassNode>> RunAsync(ApproveBreakGlassInput input, CancellationToken cancellationToken)
    {
        if (BreakGlassErrors.FaultOf(caller, Right.ApproveBreakGlass, input.IdempotencyKey) is { } fault)
        {
            return new MutationResult<BreakGlassNode>(fault);
        }

        var now = clock.GetUtcNow();
        if (BreakGlassNode.Read(input.Id) is not { } id || register.Find(id) is not { } entry || entry.UnitId != caller.Unit.Id)
        {
            return new MutationResult<BreakGlassNode>(BreakGlassErrors.NotFound);
        }

        if (entry.Requester == caller.Account)
        {
            return new MutationResult<BreakGlassNode>(new InvalidInputError("SECOND_PERSON_NEEDED", "Another person agrees to what you asked for.", ["input", "id"]));
        }

        return entry.Approver == caller.Account ? BreakGlassNode.Of(entry, now) // the same request again
            : entry.StateAt(now) != BreakGlassState.Requested ? new MutationResult<BreakGlassNode>(new InvalidInputError("NOT_WAITING", "It was decided on before, or nobody agreed within a day.", ["input", "id"]))
            : await OpenAsync(entry, now, cancellationToken);
    }

    private async Task<MutationResult<BreakGlassNode>> OpenAsync(BreakGlassEntry entry, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (findCaller(entry.Requester) is not { } requester || requester.Unit.Id != caller.Unit.Id)
        {
            return new MutationResult<BreakGlassNode>(BreakGlassErrors.NotFound);
        }

        var scope = await BreakGlassScope.FindAsync(readings, finder, requester.Reader, entry.ItemId, now + BreakGlassRegister.Life, cancellationToken);
        if (scope is not { Labels.Count: > 0 })
        {
            return new MutationResult<BreakGlassNode>(new InvalidInputError("NOTHING_TO_OPEN", "Nothing of it is closed to this account that your unit may see.", ["input", "id"]));
        }

        await trail.BreakGlassAsync(scope.Ids, $"agreed to {entry.Requester}, {entry.ItemId}: {entry.Reason}", cancellationToken);
        register.Approve(entry.Id, caller.Account, scope.Labels, scope.Owners);
        return register.Find(entry.Id) is { } open ? BreakGlassNode.Of(open, now) : new MutationResult<BreakGlassNode>(BreakGlassErrors.NotFound);
    }
}
