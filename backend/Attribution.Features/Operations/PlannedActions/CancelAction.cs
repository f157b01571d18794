using Attribution.Features.Common;
using Attribution.Features.Common.Writing;
using Attribution.Features.Operations.Keeping;
using Attribution.GraphQL.Types.Mutations;

namespace Attribution.Features.Operations.PlannedActions;

/// <summary>
/// Calls off a planned action: from then on it meets nothing. Permission: the right to record, for the own unit's. Effect: its next version, under the same label. As
/// <see cref="KeptSteps"/>; refusal of its own: ALREADY_CANCELLED. Audit entry: CANCEL_ACTION.
/// </summary>
public sealed class CancelAction(KeptSteps steps, Caller caller)
{
    /// <summary>Calls it off; the answer is the action or why not.</summary>
    public Task<MutationResult<PlannedActionNode>> RunAsync(CancelActionInput input, CancellationToken cancellationToken)
    {
        NextStep step = new("CANCEL_ACTION", input, input.IdempotencyKey, input.ActionId, input.ExpectedVersion);
        return steps.NextAsync(PlannedActionNode.Thing, step, (record, _) => record.Header.OwnerUnit == caller.Unit.Id, (document, errors) =>
        {
            if (document.CancelledBy is not null)
            {
                errors.Add(new InvalidInputError("ALREADY_CANCELLED", "The action was called off before.", ["input", "actionId"]));
            }

            return document with { CancelledBy = caller.Account };
        }, cancellationToken);
    }
}
