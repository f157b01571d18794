using Attribution.Features.Common;
using Attribution.Features.Common.Writing;
using Attribution.GraphQL.Types.Mutations;

namespace Attribution.Features.Attributions.Hypotheses;

/// <summary>
/// Moves a hypothesis on: draft, proposed, agreed or rejected. Permission: the right to record, for the own unit's; who agrees or rejects is another person than the author. Effect: the
/// next version; a score moves nothing. Refusals: NOT_FOUND, STALE_VERSION, INVALID_STEP, NEEDS_ANOTHER_PERSON, INVALID_HYPOTHESIS, IDEMPOTENCY_KEY_REUSED. Audit entry: DECIDE_HYPOTHESIS.
/// </summary>
public sealed class DecideHypothesis(HypothesisWriter hypotheses, Caller caller)
{
    private const string Action = "DECIDE_HYPOTHESIS";
    private const int MaxReason = 2_000;

    /// <summary>Decides; the answer is the hypothesis or why not.</summary>
    public async Task<MutationResult<HypothesisNode>> RunAsync(DecideHypothesisInput input, CancellationToken cancellationToken)
    {
        if (await hypotheses.OwnAsync(input.HypothesisId, cancellationToken) is not { } known)
        {
            return new MutationResult<HypothesisNode>(new NotFoundError("Your unit has no hypothesis with this id.", ["input", "hypothesisId"]));
        }

        if (await hypotheses.BeforeAsync(Action, input.IdempotencyKey, input, known.Record.Id, cancellationToken) is { } before)
        {
            return before;
        }

        if (Fault(input, known.Document) is { } fault)
        {
            return new MutationResult<HypothesisNode>(fault);
        }

        var isDecided = input.Status is HypothesisStatus.Agreed or HypothesisStatus.Rejected;
        var document = known.Document with { Status = input.Status, Reason = input.Reason.Trim(), Reviewer = isDecided ? caller.Account : null };
        var label = await known.Reading.Store.ReadLabelAsync(known.Record.Content.Label, cancellationToken);
        return await hypotheses.WriteAsync((Action, input.IdempotencyKey, input), known.Record.Id, null, input.ExpectedVersion, document, [label], cancellationToken);
    }

    private InvalidInputError? Fault(DecideHypothesisInput input, HypothesisDocument document)
    {
        if (input.Reason.Trim().Length is 0 or > MaxReason)
        {
            return new InvalidInputError("INVALID_HYPOTHESIS", $"A reason has 1 to {MaxReason} characters.", ["input", "reason"]);
        }

        var isAllowed = (document.Status, input.Status) is (HypothesisStatus.Draft, HypothesisStatus.Proposed)
            or (HypothesisStatus.Proposed, HypothesisStatus.Draft or HypothesisStatus.Agreed or HypothesisStatus.Rejected)
            or (HypothesisStatus.Agreed or HypothesisStatus.Rejected, HypothesisStatus.Proposed);
        if (!isAllowed)
        {
            return new InvalidInputError("INVALID_STEP", $"From {document.Status} it cannot become {input.Status}: a draft is proposed, then agreed or rejected; what was decided can be proposed again.", ["input", "status"]);
        }

        return input.Status is HypothesisStatus.Agreed or HypothesisStatus.Rejected && document.Author == caller.Account
            ? new InvalidInputError("NEEDS_ANOTHER_PERSON", "Another person than the author agrees or rejects.", ["input", "status"])
            : null;
    }
}
