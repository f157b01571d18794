using Attribution.Features.Common.Writing;
using Attribution.GraphQL.Types;
using Attribution.GraphQL.Types.Mutations;

namespace Attribution.Features.Entities.Notes;

/// <summary>Writes on notes.</summary>
[MutationType]
[Authorize]
[Error<InvalidInputError>, Error<NotFoundError>, Error<ConflictError>]
public static class NoteMutations
{
    /// <summary>Writes a note on an entity.</summary>
    public static Task<MutationResult<RecordNode>> AddNoteAsync(AddNoteInput input, AddNote handler, CancellationToken cancellationToken) => handler.RunAsync(input, cancellationToken);
}
