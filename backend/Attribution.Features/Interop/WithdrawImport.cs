using Attribution.Features.Common;
using Attribution.Features.Common.Writing;
using Attribution.GraphQL.Types.Mutations;

namespace Attribution.Features.Interop;

/// <summary>Undoes an import. Permission: every signed-in account, imports of its own unit. Refusals: NOT_FOUND, IMPORT_WITHDRAWN, STALE_VERSION. Audit entry: WITHDRAW_IMPORT.</summary>
public sealed class WithdrawImport(ImportWithdrawal withdrawal, ReadingSource readings, Caller caller)
{
    /// <summary>Undoes it; the answer is what was done or why not.</summary>
    public async Task<MutationResult<WithdrawnImportNode>> RunAsync(WithdrawImportInput input, CancellationToken cancellationToken)
    {
        if (ImportNode.ImportOf(input.ImportId) is not { } import)
        {
            return NotFound();
        }

        var view = (await readings.CurrentAsync(cancellationToken)).View;
        var result = await withdrawal.WithdrawAsync(import, caller.Unit, caller.Account, view, cancellationToken);
        await readings.AfterWriteAsync(cancellationToken);
        return result switch
        {
            WithdrawalResult.Withdrawn done => new WithdrawnImportNode(input.ImportId, done.Closed, done.Restored, done.LeftAlone),
            WithdrawalResult.Refused { Code: "IMPORT_NOT_FOUND" } => NotFound(),
            WithdrawalResult.Refused { Code: "STALE_VERSION" } stale => new MutationResult<WithdrawnImportNode>(new ConflictError(stale.Code, stale.Message, ["input", "importId"], null)),
            WithdrawalResult.Refused refused => new MutationResult<WithdrawnImportNode>(new InvalidInputError(refused.Code, refused.Message, ["input", "importId"])),
            var other => throw new System.Diagnostics.UnreachableException($"Unknown answer {other}."),
        };
    }

    private static MutationResult<WithdrawnImportNode> NotFound() => new(new NotFoundError("Your unit has no import with this id.", ["input", "importId"]));
}
