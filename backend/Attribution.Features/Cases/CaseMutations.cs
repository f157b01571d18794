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

    /// <summary>Closes a case of the caller's unit: nothing more is asked or declared for it, and its targets are compared with nothing.</summary>
    public static Task<MutationResult<EntityNode>> CloseCaseAsync(CloseCaseInput input, CaseClosing handler, CancellationToken cancellationToken) => handler.CloseAsync(input, cancellationToken);

    /// <summary>Goes on with a closed case of the caller's unit.</summary>
    public static Task<MutationResult<EntityNode>> ReopenCaseAsync(ReopenCaseInput input, CaseClosing handler, CancellationToken cancellationToken) => handler.ReopenAsync(input, cancellationToken);
}
