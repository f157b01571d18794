using Attribution.Domain.Identifiers;
using Attribution.Domain.Jurisdictions;
using Attribution.Features.Common;
using Attribution.Features.Common.Writing;
using Attribution.Features.Operations.HitChecks;
using Attribution.Features.Operations.Keeping;
using Attribution.Features.Operations.Matching;
using Attribution.Features.Operations.Targets;
using Attribution.GraphQL.Types.Mutations;

namespace Attribution.Features.Operations.PlannedActions;

/// <summary>
/// Puts up an action of an open case. Permission: the right to record, for the own unit's cases. Effect: a planned action of the unit; others whose plans meet it in time and place
/// learn of it by its policy, later and elsewhere, so that the answer tells nothing of them. Refusals: INVALID_ACTION, ASK_BEFORE (a takedown without a hit check that asks before one), NO_COORDINATOR, NOT_FOUND, CASE_NOT_ACTIVE,
/// INVALID_HANDLING, IDEMPOTENCY_KEY_REUSED. Audit entry: PLAN_ACTION.
/// </summary>
public sealed class PlanAction(KeptSteps steps, ActiveCase cases, AskedBefore asked, KnownUnits units, Caller caller, TimeProvider clock)
{
    private const int MaxReason = 2_000;
    private const int MaxLocality = 200;
    private const double MaxRadius = 500;

    private static readonly TimeSpan Longest = TimeSpan.FromDays(366);

    /// <summary>Puts it up; the answer is the action or why not.</summary>
    public Task<MutationResult<PlannedActionNode>> RunAsync(PlanActionInput input, CancellationToken cancellationToken) =>
        steps.FirstAsync(PlannedActionNode.Thing, new KeptStep("PLAN_ACTION", input, input.IdempotencyKey), async errors =>
        {
            errors.AddRange(Faults(input));
            var label = LabelChoice.Of(input.Handling, caller, errors);
            var subject = await cases.FindAsync(input.CaseId, errors, cancellationToken);
            if (subject is null)
            {
                return null;
            }

            if (input.Type == PlannedActionType.Takedown && !await asked.IsTrueOfAsync(subject.Id, PlannedStep.Takedown, cancellationToken))
            {
                errors.Add(new InvalidInputError(
                    "ASK_BEFORE",
                    $"Ask first whether somebody wants it left alone: run a hit check for this case that says a takedown is to follow; it is good for {AskedBefore.Validity.TotalDays:F0} days.",
                    ["input", "type"]));
            }

            return (DocumentOf(input, subject.Id), label);
        }, cancellationToken);

    private IEnumerable<InvalidInputError> Faults(PlanActionInput input)
    {
        if (input.To <= input.From || input.To - input.From > Longest || input.To <= clock.GetUtcNow())
        {
            yield return Fault("to", $"An action ends after it begins and after now, at most {Longest.TotalDays:F0} days later.");
        }

        if (!JurisdictionCode.TryParse(input.Country, null, out _))
        {
            yield return Fault("country", "A country is an ISO 3166-1 alpha-2 code, such as PL.");
        }

        if (input.Locality is { } locality && locality.Trim().Length is 0 or > MaxLocality)
        {
            yield return Fault("locality", $"A town or district has 1 to {MaxLocality} characters.");
        }

        if (input.Around is { } circle && (Math.Abs(circle.Latitude) > 90 || Math.Abs(circle.Longitude) > 180 || circle.RadiusKilometres is not (> 0 and <= MaxRadius)))
        {
            yield return Fault("around", $"Degrees from -90 to 90 and -180 to 180, and a radius up to {MaxRadius} km, are allowed.");
        }

        if (input.Reason.Trim().Length is 0 or > MaxReason)
        {
            yield return Fault("reason", $"A reason has 1 to {MaxReason} characters.");
        }

        if (input.Policy == TargetPolicy.Coordinator && Coordinators.Of(units(), caller.Unit.Id, null) is null)
        {
            yield return new InvalidInputError("NO_COORDINATOR", "No regional desk covers your unit's countries; choose another policy.", ["input", "policy"]);
        }
    }

    private static InvalidInputError Fault(string field, string message) => new("INVALID_ACTION", message, ["input", field]);

    private PlannedActionDocument DocumentOf(PlanActionInput input, RecordId subject) => new()
    {
        Case = $"{subject}",
        Type = input.Type,
        From = input.From,
        To = input.To,
        Place = new ActionPlace(input.Country, input.Locality?.Trim(), input.Around is { } circle ? new Circle(circle.Latitude, circle.Longitude, circle.RadiusKilometres) : null),
        Policy = input.Policy,
        Reason = input.Reason.Trim(),
        PlannedBy = caller.Account,
    };
}
