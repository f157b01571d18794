using Attribution.Features.Attributions.Assessing;
using Attribution.Features.Attributions.Hypotheses;
using Attribution.Features.Common.Writing;
using Attribution.GraphQL.Types;
using Attribution.GraphQL.Types.Mutations;

namespace Attribution.Features.Attributions;

/// <summary>Writes on attribution.</summary>
[MutationType]
[Authorize]
[Error<InvalidInputError>, Error<NotFoundError>, Error<ConflictError>]
public static class AttributionMutations
{
    /// <summary>Asks who is behind a case, incident, campaign, report or grouping, and keeps the answer for good.</summary>
    [Cost(50)]
    public static Task<MutationResult<AssessmentNode>> AssessAttributionAsync(AssessAttributionInput input, AssessAttribution handler, CancellationToken cancellationToken) => handler.RunAsync(input, cancellationToken);

    /// <summary>States a hypothesis about a case or its like; a draft of the caller's unit.</summary>
    public static Task<MutationResult<HypothesisNode>> StateHypothesisAsync(StateHypothesisInput input, StateHypothesis handler, CancellationToken cancellationToken) => handler.RunAsync(input, cancellationToken);

    /// <summary>Links evidence for or against with a hypothesis of the caller's unit, or takes it away.</summary>
    public static Task<MutationResult<HypothesisNode>> LinkHypothesisEvidenceAsync(LinkHypothesisEvidenceInput input, LinkHypothesisEvidence handler, CancellationToken cancellationToken) =>
        handler.RunAsync(input, cancellationToken);

    /// <summary>Proposes, agrees or rejects a hypothesis of the caller's unit; who agrees or rejects is another person than the author.</summary>
    public static Task<MutationResult<HypothesisNode>> DecideHypothesisAsync(DecideHypothesisInput input, DecideHypothesis handler, CancellationToken cancellationToken) => handler.RunAsync(input, cancellationToken);
}
