using System.Text.Json;
using Attribution.Domain.Identifiers;
using Attribution.Features.Common;
using Attribution.Features.Common.Writing;
using Attribution.Features.Interop.Jobs;
using Attribution.GraphQL.Types.Mutations;

namespace Attribution.Features.Interop;

/// <summary>
/// Undoes an import. Permission: the right to import, imports of one's own unit. Refusals: NOT_PERMITTED, NOT_FOUND, IMPORT_RUNNING, WITHDRAWAL_RUNNING (it goes on; the same
/// key asks again), IMPORT_WITHDRAWN, STALE_VERSION, IDEMPOTENCY_KEY_REUSED. Audit entry: WITHDRAW_IMPORT.
/// </summary>
public sealed class WithdrawImport(Withdrawals withdrawals, ImportJobs jobs, Imports imports, GraphWriter writer, ReadingSource readings, Caller caller)
{
    private const string Action = "WITHDRAW_IMPORT";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>Undoes it; the answer is what was done or why not. The same key gives the same answer.</summary>
    public async Task<MutationResult<WithdrawnImportNode>> RunAsync(WithdrawImportInput input, CancellationToken cancellationToken)
    {
        switch (await writer.FindAsync(Action, input.IdempotencyKey, input, Right.Import, cancellationToken))
        {
            case WriteResult.Refused refused:
                return new MutationResult<WithdrawnImportNode>(refused.Errors);
            case WriteResult.Written { Answer: { } answer } when JsonSerializer.Deserialize<WithdrawalCounts>(answer.Span) is { } counts:
                return NodeOf(input, counts);
            default:
                break;
        }

        if (ImportNode.ImportOf(input.ImportId) is not { } import || await imports.FindAsync(import, cancellationToken) is null)
        {
            return NotFound();
        }

        return jobs.IsRunning(import) ? Refused("IMPORT_RUNNING", "The import is still at work; withdraw it when it has ended.") : await WithdrawAsync(input, import, cancellationToken);
    }

    private async Task<MutationResult<WithdrawnImportNode>> WithdrawAsync(WithdrawImportInput input, ImportId import, CancellationToken cancellationToken)
    {
        var view = (await readings.CurrentAsync(cancellationToken)).View;
        WithdrawalKey key = new(writer.OperationOf(Action, input.IdempotencyKey), GraphWriter.HashOf(input));
        var result = await withdrawals.RunAsync(import, caller, view, key, Patience, cancellationToken);
        await readings.AfterWriteAsync(cancellationToken);
        return result switch
        {
            null => Refused("WITHDRAWAL_RUNNING", "The import is being withdrawn; it goes on. Ask again with the same key for what came of it."),
            WithdrawalResult.Withdrawn done => NodeOf(input, done.Counts),
            WithdrawalResult.Refused { Code: "IMPORT_NOT_FOUND" } => NotFound(),
            WithdrawalResult.Refused { Code: "STALE_VERSION" } stale => new MutationResult<WithdrawnImportNode>(new ConflictError(stale.Code, stale.Message, ["input", "importId"], null)),
            WithdrawalResult.Refused refused => Refused(refused.Code, refused.Message),
            var other => throw new System.Diagnostics.UnreachableException($"Unknown answer {other}."),
        };
    }

    private static WithdrawnImportNode NodeOf(WithdrawImportInput input, WithdrawalCounts counts) => new(input.ImportId, counts.Closed, counts.Restored);

    private static MutationResult<WithdrawnImportNode> Refused(string code, string message) => new(new InvalidInputError(code, message, ["input", "importId"]));

    private static MutationResult<WithdrawnImportNode> NotFound() => new(new NotFoundError("Your unit has no import with this id.", ["input", "importId"]));
}
