using Attribution.Features.Common.Writing;
using Attribution.GraphQL.Types;
using Attribution.GraphQL.Types.Mutations;

namespace Attribution.Features.Entities.Charts;

/// <summary>Writes on saved charts.</summary>
[MutationType]
[Authorize]
[Error<InvalidInputError>, Error<NotFoundError>, Error<ConflictError>]
public static class ChartMutations
{
    /// <summary>Saves a chart, anew or over one of the caller's own.</summary>
    public static Task<MutationResult<ChartNode>> SaveChartAsync(SaveChartInput input, SaveChart handler, CancellationToken cancellationToken) => handler.RunAsync(input, cancellationToken);

    /// <summary>Deletes a chart of the caller's.</summary>
    public static Task<MutationResult<DeletedChartNode>> DeleteChartAsync(DeleteChartInput input, DeleteChart handler, CancellationToken cancellationToken) =>
        handler.RunAsync(input, cancellationToken);
}
