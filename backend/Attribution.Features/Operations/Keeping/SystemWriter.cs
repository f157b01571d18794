using System.Security.Cryptography;
using System.Text;
using Attribution.Domain.Identifiers;
using Attribution.Domain.Labels;
using Attribution.Domain.Time;
using Attribution.Features.Common;
using Attribution.Features.Common.Writing;
using Attribution.Graph.Store;

namespace Attribution.Features.Operations.Keeping;

/// <summary>Writes one record of a unit for the server itself, at no account's request. The operation follows from what is written, so that of several servers one writes it.</summary>
public sealed class SystemWriter(IGraphStore store, KnownUnits units, TimeProvider clock)
{
    /// <summary>Writes it; false: it was written before, or another version is there.</summary>
    internal async Task<bool> WriteAsync(SystemWrite write, Func<WriteDraft, RecordWrite> fill, CancellationToken cancellationToken)
    {
        var label = await store.InternLabelAsync(write.Label, cancellationToken);
        var (source, sources) = await SourceAsync(write.Unit, cancellationToken);
        OperationId operation = new(StableId.Of("operation", write.Account, write.Action, write.Key));
        GraphBatch batch = new()
        {
            Operation = operation,
            RequestHash = SHA256.HashData(Encoding.UTF8.GetBytes(write.Key)),
            Account = write.Account,
            UnitId = write.Unit,
            Action = write.Action,
            Sources = sources,
            Records = [fill(new WriteDraft(label, source, operation, UnixMicroseconds.From(clock.GetUtcNow())))],
        };
        return await store.CommitAsync(batch, cancellationToken) is CommitResult.Committed { Replayed: false };
    }

    private async Task<(SourceId Source, IReadOnlyList<SourceWrite> Writes)> SourceAsync(string unit, CancellationToken cancellationToken)
    {
        var externalId = UnitSource.ExternalIdOf(unit);
        if (await store.FindOwnSourcesAsync(unit, [externalId], cancellationToken) is [var known, ..])
        {
            return (known.Id, []);
        }

        var (id, label) = (UnitSource.IdOf(unit), await store.InternLabelAsync(HandlingLabel.Public(unit), cancellationToken));
        return (id, [new SourceWrite { Id = id, Name = units().FirstOrDefault(known => known.Id == unit)?.Name ?? unit, OwnerUnit = unit, ExternalId = externalId, Label = label }]);
    }
}

/// <summary>A write of the server.</summary>
/// <param name="Account">As whom, such as system:notices.</param>
/// <param name="Action">Stable upper-case verb for the audit entry.</param>
/// <param name="Key">What it is about; the same key is written once.</param>
/// <param name="Unit">The unit whose record it is.</param>
/// <param name="Label">Its label.</param>
internal sealed record SystemWrite(string Account, string Action, string Key, string Unit, HandlingLabel Label);
