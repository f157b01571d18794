using Attribution.Domain.Identifiers;
using Attribution.Graph.Neo4j.Connections;
using Attribution.Graph.Neo4j.Contents;
using Attribution.Graph.Store;

namespace Attribution.Graph.Neo4j.Writing;

/// <summary>The Change node of each commit: idempotency, change feed, what an import wrote; and the counters of the Meta node.</summary>
internal static class ChangeStatements
{
    /// <summary>How long the answer of an operation is kept, in µs: 24 h. The operation itself is kept for ever.</summary>
    public const long AnswerLifetime = 24L * 3600 * 1_000_000;

    private const string Add = """
        MATCH (m:Meta {name: 'store'})
        SET m.revision = $change.revision, m.recordedAt = $change.recordedAt, m.records = m.records + $records, m.claims = m.claims + $claims, m.pending = m.pending + $pending
        CREATE (c:Change) SET c = $change
        """;

    private const string UpsertImport = """
        MERGE (i:Import {id: $id}) ON CREATE SET i.unit = $unit, i.firstRevision = $revision, i.startedAt = $recordedAt
        SET i += $properties, i.updatedAt = $recordedAt
        """;

    private const string Find = "MATCH (c:Change {operation: $operation}) RETURN c";

    public static string OperationKey(OperationId operation, string account) => Keys.Hash(Keys.Of(operation.ToString(), account));

    /// <summary>What came of an operation that was written before, with its numbers; null if it is new.</summary>
    public static async Task<CommitResult?> ReplayAsync(
        IAsyncQueryRunner runner, OperationId operation, string account, ReadOnlyMemory<byte> requestHash, long now, bool isOwn, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var cursor = await runner.RunAsync(Find, GraphClient.Map(("operation", OperationKey(operation, account)))).ConfigureAwait(false);
        var found = await cursor.ToListAsync(row => row.Get<INode>("c")).ConfigureAwait(false);
        return found is [var change] ? Replay(change, requestHash, now, isOwn) : null;
    }

    /// <summary>The first answer of an operation. An own one, whose commit was unanswered, has its numbers and was not there before.</summary>
    public static CommitResult Replay(INode change, ReadOnlyMemory<byte> requestHash, long now, bool isOwn)
    {
        if (!change.Get<byte[]>("requestHash").AsSpan().SequenceEqual(requestHash.Span))
        {
            return Refusals.KeyReused;
        }

        var recordedAt = change.Get<long>("recordedAt");
        var answer = now - recordedAt <= AnswerLifetime && change.TryGet<byte[]>("answer", out var kept) ? (ReadOnlyMemory<byte>?)kept : null;
        IReadOnlyList<int> Numbers(string key) => isOwn ? change.Get<List<int>>(key) : [];
        return new CommitResult.Committed(change.Get<long>("revision"), recordedAt, Numbers("records"), Numbers("claims"), Replayed: !isOwn, answer);
    }

    public static async Task WriteAsync(BatchState state, WriteContext runner)
    {
        var batch = state.Batch;
        var parameters = GraphClient.Map(
            ("change", Change(state)),
            ("records", batch.Records.Count(write => write.ExpectedVersion == 0)),
            ("claims", batch.Claims.Count(write => write.ExpectedVersion == 0)),
            ("pending", batch.Pending.Count));
        var cursor = await runner.Runner.RunAsync(Add, parameters).ConfigureAwait(false);
        await cursor.ConsumeAsync().ConfigureAwait(false);
        if (batch.Import is { } import)
        {
            var written = await runner.Runner.RunAsync(UpsertImport, Import(state, import)).ConfigureAwait(false);
            await written.ConsumeAsync().ConfigureAwait(false);
        }
    }

    private static Dictionary<string, object?> Change(BatchState state)
    {
        var batch = state.Batch;
        return new Dictionary<string, object?>
        {
            ["revision"] = state.Meta.Revision + 1,
            ["recordedAt"] = state.RecordedAt,
            ["operation"] = OperationKey(batch.Operation, batch.Account),
            ["operationId"] = batch.Operation.ToString(),
            ["requestHash"] = batch.RequestHash.ToArray(),
            ["account"] = batch.Account,
            ["unit"] = batch.UnitId,
            ["action"] = batch.Action,
            ["answer"] = batch.Answer?.ToArray(),
            ["import"] = batch.Import is { State: not ImportProgress.Withdrawn } import ? import.Id.ToString() : null,
            ["labelsUpTo"] = state.Meta.Labels,
            ["decisionsChanged"] = batch.Decisions.Count > 0,
            ["records"] = batch.Records.Select(write => state.RecordNumbers[write.Id]).ToList(),
            ["recordVersions"] = batch.Records.Select(write => write.ExpectedVersion + 1).ToList(),
            ["claims"] = batch.Claims.Select(write => state.ClaimNumbers[write.Id]).ToList(),
            ["claimVersions"] = batch.Claims.Select(write => write.ExpectedVersion + 1).ToList(),
        };
    }

    private static Dictionary<string, object?> Import(BatchState state, ImportProgress import) => GraphClient.Map(
        ("id", import.Id.ToString()),
        ("unit", import.UnitId),
        ("revision", state.Meta.Revision + 1),
        ("recordedAt", state.RecordedAt),
        ("properties", new Dictionary<string, object?>
        {
            ["account"] = import.Account,
            ["fileName"] = import.FileName,
            ["fileHash"] = import.FileHash.ToArray(),
            ["options"] = import.Options,
            ["state"] = import.State,
            ["position"] = import.Position,
            ["summary"] = import.Summary,
            ["job"] = import.Job,
        }));
}
