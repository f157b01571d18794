using Attribution.Features.Attributions.Assessing;
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
}
