using System.Security.Cryptography;
using System.Text.Json;
using Attribution.Domain.Identifiers;
using Attribution.Domain.Labels;
using Attribution.Domain.Time;
using Attribution.Features.Common.Auditing;
using Attribution.Graph.Store;
using Attribution.GraphQL.Types.Mutations;

namespace Attribution.Features.Common.Writing;

/// <summary>
/// Commits a caller's writes: idempotent by his key, durable before the answer, and in the graph index of this server before it.
/// One per request.
/// </summary>
public sealed class GraphWriter(IGraphStore store, Caller caller, ReadingSource readings, CallerTrail trail, TimeProvider clock)
{
    private const int MaxKeyLength = 200;

    /// <summary>Writes; the answer is the reading that sees it, or why nothing was written.</summary>
    public async Task<WriteResult> WriteAsync(WriteRequest request, CancellationToken cancellationToken)
    {
        if (FaultOf(request.IdempotencyKey, request.Right) is { } fault)
        {
            return new WriteResult.Refused([fault]);
        }

        var batch = await BatchAsync(request, cancellationToken);
        if (request.Parties.Count > 0)
        {
            await trail.StepAsync(IdsOf(batch), request.Parties, request.Reason ?? request.Action, cancellationToken);
        }
        else if (request.Reason is not null || request.Label.Audience.Any(rule => rule.ReleaseTo.Count > 0))
        {
            await trail.ReleaseAsync(IdsOf(batch), request.Reason ?? request.Action, cancellationToken);
        }

        return await store.CommitAsync(batch, cancellationToken) switch
        {
            CommitResult.Committed committed => await WrittenAsync(batch, committed, cancellationToken),
            CommitResult.Refused refused => new WriteResult.Refused([ErrorOf(refused)]) { Cause = refused },
            var other => throw new System.Diagnostics.UnreachableException($"Unknown answer {other}."),
        };
    }

    private async Task<WriteResult.Written> WrittenAsync(GraphBatch batch, CommitResult.Committed committed, CancellationToken cancellationToken)
    {
        trail.Wrote(IdsOf(batch));
        return new WriteResult.Written(await readings.AfterWriteAsync(cancellationToken), committed.Revision) { Answer = committed.Answer };
    }

    private static string[] IdsOf(GraphBatch batch) => [.. batch.Records.Select(record => record.Id.ToString()), .. batch.Claims.Select(claim => claim.Id.ToString())];

    /// <summary>What came of an earlier write of this caller under the same key; null: there was none.</summary>
    public async Task<WriteResult?> FindAsync(string action, string idempotencyKey, object input, Right right, CancellationToken cancellationToken)
    {
        if (FaultOf(idempotencyKey, right) is { } fault)
        {
            return new WriteResult.Refused([fault]);
        }

        return await store.FindOperationAsync(OperationOf(action, idempotencyKey), caller.Account, HashOf(input), cancellationToken) switch
        {
            null => null,
            CommitResult.Committed committed => new WriteResult.Written(await readings.CurrentAsync(cancellationToken), committed.Revision)
            {
                Answer = committed.Answer,
            },
            CommitResult.Refused refused => new WriteResult.Refused([ErrorOf(refused)]),
            var other => throw new System.Diagnostics.UnreachableException($"Unknown answer {other}."),
        };
    }

    /// <summary>The source that stands for the caller's unit; the importer may have made it already.</summary>
    public async Task<SourceId> OwnSourceAsync(CancellationToken cancellationToken) =>
        (await store.FindOwnSourcesAsync(caller.Unit.Id, [UnitSource.ExternalIdOf(caller.Unit.Id)], cancellationToken))
            .FirstOrDefault()?.Id ?? UnitSource.IdOf(caller.Unit.Id);

    /// <summary>The operation that the caller's key names.</summary>
    public OperationId OperationOf(string action, string idempotencyKey) => new(StableId.Of("operation", caller.Account, action, idempotencyKey));

    /// <summary>SHA-256 of an input: tells a retry from another request under the same key.</summary>
    public static byte[] HashOf(object input) => SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(input, input.GetType()));

    private InvalidInputError? FaultOf(string idempotencyKey, Right right)
    {
        if (!Rights.Has(caller, right))
        {
            return new InvalidInputError("NOT_PERMITTED", $"Your roles do not give the right to {Rights.NameOf(right)}.", ["input"]);
        }

        return idempotencyKey.Length is 0 or > MaxKeyLength
            ? new InvalidInputError("INVALID_IDEMPOTENCY_KEY", $"An idempotency key has 1 to {MaxKeyLength} characters.", ["input", "idempotencyKey"])
            : null;
    }

    private async Task<GraphBatch> BatchAsync(WriteRequest request, CancellationToken cancellationToken)
    {
        var label = await store.InternLabelAsync(request.Label, cancellationToken);
        var (source, sourceWrites) = await SourceAsync(cancellationToken);
        GraphBatch batch = new()
        {
            Operation = OperationOf(request.Action, request.IdempotencyKey),
            RequestHash = HashOf(request.Input),
            Account = caller.Account,
            UnitId = caller.Unit.Id,
            Action = request.Action,
        };
        var filled = request.Fill(new WriteDraft(label, source, batch.Operation, UnixMicroseconds.From(clock.GetUtcNow())), batch);
        return filled.Records.Count + filled.Claims.Count > 0 ? filled with { Sources = sourceWrites } : filled;
    }

    private async Task<(SourceId Source, IReadOnlyList<SourceWrite> Writes)> SourceAsync(CancellationToken cancellationToken)
    {
        var externalId = UnitSource.ExternalIdOf(caller.Unit.Id);
        if (await store.FindOwnSourcesAsync(caller.Unit.Id, [externalId], cancellationToken) is [var known, ..])
        {
            return (known.Id, []);
        }

        var (id, label) = (UnitSource.IdOf(caller.Unit.Id), await store.InternLabelAsync(HandlingLabel.Public(caller.Unit.Id), cancellationToken));
        return (id, [new SourceWrite { Id = id, Name = caller.Unit.Name, OwnerUnit = caller.Unit.Id, ExternalId = externalId, Label = label }]);
    }

    private static IUserError ErrorOf(CommitResult.Refused refused) => refused.Code switch
    {
        "STALE_VERSION" => new ConflictError(refused.Code, refused.Message, ["input", "expectedVersion"], refused.CurrentVersion),
        "IDEMPOTENCY_KEY_REUSED" => new ConflictError(
            refused.Code, "This key was used for another request; take a new key.", ["input", "idempotencyKey"], null),
        "UNKNOWN_END" or "UNKNOWN_RECORD" or "UNKNOWN_CLAIM" or "UNKNOWN_DECISION" => new NotFoundError("There is nothing with this id.", ["input"]),
        _ => new InvalidInputError(refused.Code, refused.Message, ["input"]),
    };
}
