using Attribution.Features.Common;
using Attribution.Features.Common.Writing;
using Attribution.Features.Operations.Keeping;
using Attribution.GraphQL.Types.Mutations;

namespace Attribution.Features.Operations.Targets;

/// <summary>
/// Withdraws a target: from then on it is compared with nothing. Permission: the right to record, for the own unit's. Effect: its next version, under the same label. As
/// <see cref="KeptSteps"/>; refusal of its own: ALREADY_WITHDRAWN. Audit entry: WITHDRAW_TARGET.
/// </summary>
public sealed class WithdrawTarget(KeptSteps steps, Caller caller)
{
    /// <summary>Withdraws it; the answer is the target or why not.</summary>
    public Task<MutationResult<TargetNode>> RunAsync(WithdrawTargetInput input, CancellationToken cancellationToken)
    {
        NextStep step = new("WITHDRAW_TARGET", input, input.IdempotencyKey, input.TargetId, input.ExpectedVersion);
        return steps.NextAsync(TargetNode.Thing, step, (record, _) => record.Header.OwnerUnit == caller.Unit.Id, (document, errors) =>
        {
            if (document.WithdrawnBy is not null)
            {
                errors.Add(new InvalidInputError("ALREADY_WITHDRAWN", "The target was withdrawn before.", ["input", "targetId"]));
            }

            return document with { WithdrawnBy = caller.Account };
        }, cancellationToken);
    }
}
