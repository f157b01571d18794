using System.Security.Cryptography;
using System.Text;
using Attribution.Domain.Identifiers;
using Attribution.Domain.Time;
using Attribution.Features.Common.Writing;
using Attribution.Graph.Index;
using Attribution.Graph.Store;

namespace Attribution.Features.Operations.Requests;

/// <summary>Lets a request expire: its next version, guarded by the one that was read. Two servers write it once. Audit entry: EXPIRE_REQUEST.</summary>
public sealed class ExpiryWriter(IGraphStore store, GraphIndex graph, TimeProvider clock)
{
    private const string Action = "EXPIRE_REQUEST";
    private const string Account = "system:requests";

    /// <summary>Writes it; false where the request was changed meanwhile.</summary>
    internal async Task<bool> WriteAsync(RecordVersion record, RequestDocument document, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var unit = record.Header.OwnerUnit;
        var expired = document with { State = RequestState.Expired, Steps = [.. document.Steps, new RequestStep(RequestState.Expired, now, Account, unit, null)] };
        GraphBatch batch = new()
        {
            Operation = new OperationId(StableId.Of("operation", Account, Action, $"{record.Id}", $"{record.Version}")),
            RequestHash = SHA256.HashData(Encoding.UTF8.GetBytes($"{record.Id} {record.Version}")),
            Account = Account,
            UnitId = unit,
            Action = Action,
            Records = [RequestNode.Kept.Write(record.Id, record.Version, unit, default, record.Content.Label, UnixMicroseconds.From(now), expired)],
        };
        if (await store.CommitAsync(batch, cancellationToken) is not CommitResult.Committed)
        {
            return false;
        }

        await graph.RefreshAsync(cancellationToken);
        return true;
    }
}
