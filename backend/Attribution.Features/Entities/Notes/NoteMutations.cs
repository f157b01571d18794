using Attribution.Features.Common.Writing;
using Attribution.GraphQL.Types;
using Attribution.GraphQL.Types.Mutations;

namespace Attribution.Features.Entities.Notes;

/// <summary>Writes on notes.</summary>
[MutationType]
[Authorize]
public static class NoteMutations
{
    /// <summary>Writes a note on an entity.</summary>
    [Error<InvalidInputError>, Error<NotFoundError>, Error<ConflictError>]
    public static Task<MutationResult<RecordNode>> AddNoteAsync(AddNoteInput input, AddNote handler, CancellationToken cancellationToken) => handler.RunAsync(input, cancellationToken);
}
