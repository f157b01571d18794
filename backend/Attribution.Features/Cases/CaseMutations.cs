using Attribution.Features.Common.Writing;
using Attribution.Features.Entities;
using Attribution.GraphQL.Types;
using Attribution.GraphQL.Types.Mutations;

namespace Attribution.Features.Cases;

/// <summary>Writes on cases.</summary>
[MutationType]
[Authorize]
[Error<InvalidInputError>, Error<NotFoundError>, Error<ConflictError>]
public static class CaseMutations
{
    /// <summary>Opens a case for the caller's unit.</summary>
    public static Task<MutationResult<EntityNode>> OpenCaseAsync(OpenCaseInput input, OpenCase handler, CancellationToken cancellationToken) => handler.RunAsync(input, cancellationToken);

    /// <summary>Attaches entities and claims to a case.</summary>
    public static Task<MutationResult<EntityNode>> AddToCaseAsync(AddToCaseInput input, AddToCase handler, CancellationToken cancellationToken) => handler.RunAsync(input, cancellationToken);
}
