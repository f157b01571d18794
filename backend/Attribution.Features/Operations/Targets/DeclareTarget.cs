using Attribution.Domain.Identifiers;
using Attribution.Domain.Selectors;
using Attribution.Features.Common;
using Attribution.Features.Common.Writing;
using Attribution.Features.Operations.Keeping;
using Attribution.Features.Operations.Matching;
using Attribution.GraphQL.Types.Mutations;

namespace Attribution.Features.Operations.Targets;

/// <summary>
/// Declares a selector as target of an open case. Permission: the right to record, for the own unit's cases. Effect: a target of the unit; others who hold the same learn of it by
/// its policy, later and elsewhere, so that the answer tells nothing of them. Refusals: INVALID_TARGET, SELECTOR_TYPE_UNKNOWN, SELECTOR_UNKNOWN and what the selector's grammar
/// says, NO_COORDINATOR, NOT_FOUND, CASE_NOT_ACTIVE, INVALID_HANDLING, IDEMPOTENCY_KEY_REUSED. Audit entry: DECLARE_TARGET.
/// </summary>
public sealed class DeclareTarget(KeptSteps steps, ActiveCase cases, KnownUnits units, Caller caller)
{
    private const int MaxReason = 2_000;

    /// <summary>Declares it; the answer is the target or why not.</summary>
    public Task<MutationResult<TargetNode>> RunAsync(DeclareTargetInput input, CancellationToken cancellationToken) =>
        steps.FirstAsync(TargetNode.Thing, new KeptStep("DECLARE_TARGET", input, input.IdempotencyKey), async errors =>
        {
            errors.AddRange(Faults(input));
            var label = LabelChoice.Of(input.Handling, caller, errors);
            var selector = SelectorReading.Of(input.Selector, ["input", "selector"], errors);
            var subject = await cases.FindAsync(input.CaseId, errors, cancellationToken);
            return selector is { } target && subject is not null ? (DocumentOf(input, target, subject.Id), label) : null;
        }, cancellationToken);

    private IEnumerable<InvalidInputError> Faults(DeclareTargetInput input)
    {
        if (input.Reason.Trim().Length is 0 or > MaxReason)
        {
            yield return new InvalidInputError("INVALID_TARGET", $"A reason has 1 to {MaxReason} characters.", ["input", "reason"]);
        }

        if (input.DoNotTouch == true && input.Policy is not (TargetPolicy.Notify or TargetPolicy.Coordinator))
        {
            yield return new InvalidInputError("INVALID_TARGET", "Nobody can be warned of a target of which nobody may learn: choose NOTIFY or COORDINATOR.", ["input", "doNotTouch"]);
        }

        if (input.Policy == TargetPolicy.Coordinator && Coordinators.Of(units(), caller.Unit.Id, null) is null)
        {
            yield return new InvalidInputError("NO_COORDINATOR", "No regional desk covers your unit's countries; choose another policy.", ["input", "policy"]);
        }
    }

    private TargetDocument DocumentOf(DeclareTargetInput input, Selector selector, RecordId subject) => new()
    {
        Case = $"{subject}",
        Type = selector.Type,
        Value = selector.Value,
        Policy = input.Policy,
        DoNotTouch = input.DoNotTouch ?? false,
        Reason = input.Reason.Trim(),
        DeclaredBy = caller.Account,
    };
}
