using Attribution.Features.Common;
using Attribution.Features.Common.Writing;
using Attribution.Features.Operations.Keeping;
using Attribution.GraphQL.Types.Mutations;

namespace Attribution.Features.Operations.NearMatches;

/// <summary>
/// Decides on a near match with a target of the caller's unit. Permission: the right to share, and to see it. Effect: its next version; where it is released, the asking unit is told
/// whom to ask, later and elsewhere; where it is refused, nothing. As <see cref="KeptSteps"/>; refusals of its own: INVALID_DECISION, ALREADY_DECIDED. Audit entry: DECIDE_NEAR_MATCH.
/// </summary>
public sealed class DecideNearMatch(KeptSteps steps, Caller caller, TimeProvider clock)
{
    private const int MaxReason = 2_000;

    /// <summary>Decides; the answer is the near match or why not.</summary>
    public Task<MutationResult<NearMatchNode>> RunAsync(DecideNearMatchInput input, CancellationToken cancellationToken)
    {
        NextStep step = new("DECIDE_NEAR_MATCH", input, input.IdempotencyKey, input.NearMatchId, input.ExpectedVersion) { Right = Right.Share };
        return steps.NextAsync(NearMatchNode.Thing, step, (record, _) => record.Header.OwnerUnit == caller.Unit.Id, (document, errors) =>
        {
            if (input.Reason.Trim().Length is 0 or > MaxReason)
            {
                errors.Add(new InvalidInputError("INVALID_DECISION", $"A reason has 1 to {MaxReason} characters.", ["input", "reason"]));
            }

            if (document.Decision is not null)
            {
                errors.Add(new InvalidInputError("ALREADY_DECIDED", "Somebody of your unit decided it before.", ["input", "nearMatchId"]));
            }

            return document with { Decision = input.Decision, Reason = input.Reason.Trim(), DecidedBy = caller.Account, DecidedAt = clock.GetUtcNow() };
        }, cancellationToken);
    }
}
