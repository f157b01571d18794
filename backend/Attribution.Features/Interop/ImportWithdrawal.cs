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

        // 12 bytes an item: 20 MB for a million objects.
        List<ImportedItem> items = [];
        await foreach (var item in store.ListImportedAsync(unit.Id, import, cancellationToken).ConfigureAwait(false))
        {
            items.Add(item);
        }

        WithdrawalCounts counts = new(0, 0);
        ImportStart start = new(store, view, items);
        foreach (var chunk in InOrder(items))
        {
            WithdrawalPlan plan = new(store, view, start);
            await plan.MakeAsync(chunk, cancellationToken).ConfigureAwait(false);
            var batch = NewBatch(unit.Id, account) with { Records = plan.Records, Claims = plan.Claims };
            if (plan.Records.Count + plan.Claims.Count > 0 && await store.CommitAsync(batch, cancellationToken).ConfigureAwait(false) is CommitResult.Refused refused)
            {
                return new WithdrawalResult.Refused(refused.Code, $"{refused.Message} Withdraw it again; what is withdrawn so far stays so.");
            }

            counts = counts.With(plan.Closed, plan.Restored);
        }

        var end = NewBatch(unit.Id, account) with { Import = progress with { State = ImportStates.Withdrawn }, Answer = JsonSerializer.SerializeToUtf8Bytes(counts) };
        return await store.CommitAsync(key is null ? end : end with { Operation = key.Operation, RequestHash = key.RequestHash }, cancellationToken).ConfigureAwait(false) switch
        {
            CommitResult.Committed committed => new WithdrawalResult.Withdrawn(counts, committed.Revision),
            CommitResult.Refused refused => new WithdrawalResult.Refused(refused.Code, refused.Message),
            _ => throw new System.Diagnostics.UnreachableException("Unknown commit result."),
        };
    }

    // Claims before records, and the newest first: a claim about another goes before that, so that no end is closed under a claim that still stands.
    private static IEnumerable<ImportedItem[]> InOrder(List<ImportedItem> items) =>
        items.AsEnumerable().Reverse().Where(item => item.IsClaim).Chunk(BatchSize).Concat(items.AsEnumerable().Reverse().Where(item => !item.IsClaim).Chunk(BatchSize));

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
