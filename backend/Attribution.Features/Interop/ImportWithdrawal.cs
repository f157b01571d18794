using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Attribution.Domain.Identifiers;
using Attribution.Features.Common;
using Attribution.Features.Interop.Stix.Withdrawing;
using Attribution.Graph.Store;
using Attribution.Graph.Views;

namespace Attribution.Features.Interop;

/// <summary>Undoes one import as a whole: closes what it brought, gives back what it changed as a new version, leaves alone what others changed since.</summary>
public sealed class ImportWithdrawal(IGraphStore store, IdSource ids)
{
    private const int BatchSize = 2000;

    /// <summary>Withdraws an import of the caller's unit. Run again after a failure, it goes on. Under <paramref name="key"/> the store finds what came of it again.</summary>
    public async Task<WithdrawalResult> WithdrawAsync(
        ImportId import, CallerUnit unit, string account, View view, WithdrawalKey? key, CancellationToken cancellationToken)
    {
        if (await store.ReadImportAsync(unit.Id, import, cancellationToken).ConfigureAwait(false) is not { } progress)
        {
            return new WithdrawalResult.Refused("IMPORT_NOT_FOUND", "The unit has no such import.");
        }

        if (progress.State == ImportStates.Withdrawn)
        {
            return new WithdrawalResult.Refused("IMPORT_WITHDRAWN", "The import is withdrawn already.");
        }

        WithdrawalPlan plan = new(store, view);
        await plan.MakeAsync(unit.Id, import, cancellationToken).ConfigureAwait(false);
        WithdrawalCounts counts = new(plan.Closed, plan.Restored, plan.LeftAlone);
        var end = NewBatch(unit.Id, account) with { Import = progress with { State = ImportStates.Withdrawn }, Answer = JsonSerializer.SerializeToUtf8Bytes(counts) };
        GraphBatch[] batches =
        [
            .. plan.Claims.Chunk(BatchSize).Select(claims => NewBatch(unit.Id, account) with { Claims = claims }),
            .. plan.Records.Chunk(BatchSize).Select(records => NewBatch(unit.Id, account) with { Records = records }),
            key is null ? end : end with { Operation = key.Operation, RequestHash = key.RequestHash },
        ];
        var revision = 0L;
        foreach (var batch in batches)
        {
            switch (await store.CommitAsync(batch, cancellationToken).ConfigureAwait(false))
            {
                case CommitResult.Refused refused:
                    return new WithdrawalResult.Refused(refused.Code, $"{refused.Message} Withdraw it again; what is withdrawn so far stays so.");
                case CommitResult.Committed committed:
                    revision = committed.Revision;
                    break;
                default:
                    throw new System.Diagnostics.UnreachableException("Unknown commit result.");
            }
        }

        return new WithdrawalResult.Withdrawn(counts, revision);
    }

    private GraphBatch NewBatch(string unit, string account)
    {
        var operation = ids.Next();
        return new GraphBatch
        {
            Operation = new OperationId(operation),
            RequestHash = SHA256.HashData(Encoding.UTF8.GetBytes($"WITHDRAW_IMPORT {IdText.Format(operation)}")),
            Account = account,
            UnitId = unit,
            Action = "WITHDRAW_IMPORT",
        };
    }
}
