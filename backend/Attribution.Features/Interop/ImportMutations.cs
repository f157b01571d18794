using Attribution.Features.Common.Writing;
using Attribution.GraphQL.Types;
using Attribution.GraphQL.Types.Mutations;

namespace Attribution.Features.Interop;

/// <summary>Writes by file.</summary>
[MutationType]
[Authorize]
[Error<InvalidInputError>, Error<NotFoundError>, Error<ConflictError>]
public static class ImportMutations
{
    /// <summary>Imports an uploaded STIX file for the caller's unit. A small one is in when it answers; a large one goes on, see <c>import</c>.</summary>
    [Cost(100)]
    public static Task<MutationResult<ImportNode>> ImportFileAsync(ImportFileInput input, ImportFile handler, CancellationToken cancellationToken) => handler.RunAsync(input, cancellationToken);

    /// <summary>
    /// Undoes an import as a whole; what others changed since is left alone. A large one goes on after <c>WITHDRAWAL_RUNNING</c>; the same key asks again for its answer.
    /// </summary>
    [Cost(100)]
    public static Task<MutationResult<WithdrawnImportNode>> WithdrawImportAsync(WithdrawImportInput input, WithdrawImport handler, CancellationToken cancellationToken) =>
        handler.RunAsync(input, cancellationToken);
}
