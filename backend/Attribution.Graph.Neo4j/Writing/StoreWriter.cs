using Attribution.Domain.Identifiers;
using Attribution.Domain.Labels;
using Attribution.Domain.Time;
using Attribution.Graph.Neo4j.Connections;
using Attribution.Graph.Neo4j.Contents;
using Attribution.Graph.Store;

namespace Attribution.Graph.Neo4j.Writing;

/// <summary>
/// Writes batches and labels. The lock on the Meta node lets one writer through at a time, of all servers on the database. Neo4j takes some who wait for it for a deadlock
/// and they must try again. So the writers of one server queue here, in order, and each server asks for it once at a time.
/// </summary>
internal sealed class StoreWriter(GraphClient client, TimeProvider clock) : IDisposable
{
    private const string FindLabel = "MATCH (l:Label {key: $key}) RETURN l.id AS id";

    private const string AddLabel = """
        MATCH (m:Meta {name: 'store'}) SET m.turns = coalesce(m.turns, 0) + 1
        WITH m
        OPTIONAL MATCH (known:Label {key: $key})
        CALL (m, known) {
          WITH m, known WHERE known IS NULL
          SET m.labels = m.labels + 1
          CREATE (:Label {id: m.labels, key: $key, bytes: $bytes})
        }
        RETURN coalesce(known.id, m.labels) AS id
        """;

    private readonly SemaphoreSlim turn = new(1, 1);

    public void Dispose() => turn.Dispose();

    public async Task<CommitResult> CommitAsync(GraphBatch batch, CancellationToken cancellationToken)
    {
        if (Refusals.TooMany(batch) is { } tooMany)
        {
            return tooMany;
        }

        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            return await AttemptAsync(isFirst: true).ConfigureAwait(false);
        }
        catch (GraphStoreException lost) when (lost.InnerException is ServiceUnavailableException { IsRetriable: false })
        {
            return await AttemptAsync(isFirst: false).ConfigureAwait(false); // The commit was unanswered: its operation is there, or it is written now.
        }

        Task<CommitResult> AttemptAsync(bool isFirst) => InTurnAsync(runner => CommitAsync(runner, batch, isFirst, cancellationToken), cancellationToken);
    }

    public async Task<LabelId> InternAsync(HandlingLabel label, CancellationToken cancellationToken)
    {
        if (LabelRules.Faults(label) is { Count: > 0 } faults)
        {
            throw new ArgumentException(string.Join(' ', faults), nameof(label));
        }

        var bytes = label.CanonicalBytes();
        var key = Keys.Hash(bytes);
        var found = await client.ReadAsync(FindLabel, row => row.Get<int>("id"), cancellationToken, ("key", key)).ConfigureAwait(false);
        return new LabelId(found is [var id] ? id : await InTurnAsync(async runner =>
        {
            var cursor = await runner.RunAsync(AddLabel, GraphClient.Map(("key", key), ("bytes", bytes))).ConfigureAwait(false);
            return await cursor.SingleAsync(row => row.Get<int>("id")).ConfigureAwait(false);
        }, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>µs since 1970.</summary>
    public long Now() => UnixMicroseconds.From(clock.GetUtcNow());

    private async Task<T> InTurnAsync<T>(Func<IAsyncQueryRunner, Task<T>> work, CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return await client.WriteAsync(work, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>Everything is checked before the first thing is written, so that a refused batch leaves nothing behind.</summary>
    private async Task<CommitResult> CommitAsync(IAsyncQueryRunner queries, GraphBatch batch, bool isFirst, CancellationToken cancellationToken)
    {
        var meta = await MetaRow.LockAsync(queries, cancellationToken).ConfigureAwait(false);
        if (await ChangeStatements.ReplayAsync(queries, batch.Operation, batch.Account, batch.RequestHash, Now(), isOwn: !isFirst, cancellationToken).ConfigureAwait(false) is { } replayed)
        {
            return replayed;
        }

        WriteContext runner = new(queries, cancellationToken);
        BatchState state = new(batch, meta, Math.Max(Now(), meta.RecordedAt + 1));
        await state.LoadAsync(runner).ConfigureAwait(false);
        var refusal = SourceStatements.Check(state) ?? new RecordChecks(state).Check() ?? new ClaimChecks(state).Check() ?? DecisionStatements.Check(state);
        if (refusal is { } refused)
        {
            return refused;
        }

        await SourceStatements.WriteAsync(state, runner).ConfigureAwait(false);
        await RecordStatements.WriteAsync(state, runner).ConfigureAwait(false);
        await ClaimStatements.WriteAsync(state, runner).ConfigureAwait(false);
        await DecisionStatements.WriteAsync(state, runner).ConfigureAwait(false);
        await PendingStatements.WriteAsync(state, runner).ConfigureAwait(false);
        await ChangeStatements.WriteAsync(state, runner).ConfigureAwait(false);
        return new CommitResult.Committed(
            meta.Revision + 1,
            state.RecordedAt,
            [.. batch.Records.Select(write => state.RecordNumbers[write.Id])],
            [.. batch.Claims.Select(write => state.ClaimNumbers[write.Id])],
            Replayed: false,
            batch.Answer);
    }
}
