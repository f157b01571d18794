using Attribution.Domain.Identifiers;
using Attribution.Domain.Labels;
using Attribution.Domain.Time;
using Attribution.Graph.Sqlite.Connections;
using Attribution.Graph.Sqlite.Runs;
using Attribution.Graph.Store;

namespace Attribution.Graph.Sqlite.Writing;

/// <summary>The one writing connection of a process; other processes wait for its transaction and it for theirs. Safe for concurrent use: writers queue.</summary>
internal sealed class StoreWriter(StoreSession session, TimeProvider clock) : IDisposable
{
    private const string FindLabel = "SELECT id FROM labels WHERE bytes = ?";
    private const string InsertLabel = "INSERT INTO labels(id, bytes) SELECT coalesce(max(id), 0) + 1, ? FROM labels RETURNING id";

    private readonly SemaphoreSlim turn = new(1, 1);
    private readonly RecentNumbers recent = new();
    private List<RunRow> runs = [];

    public Task<CommitResult> CommitAsync(GraphBatch batch, CancellationToken cancellationToken) =>
        InTurnAsync(() => Commit(batch, cancellationToken), cancellationToken);

    public async ValueTask<LabelId> InternAsync(HandlingLabel label, CancellationToken cancellationToken)
    {
        if (session.Caches.Labels.Find(label) is { } known)
        {
            return known;
        }

        var faults = LabelRules.Faults(label);
        return faults.Count == 0
            ? await InTurnAsync(() => Intern(label), cancellationToken).ConfigureAwait(false)
            : throw new ArgumentException(string.Join(' ', faults), nameof(label));
    }

    public void Dispose()
    {
        session.Dispose();
        turn.Dispose();
    }

    // The work blocks on the disk, so it leaves the caller's thread.
    private async Task<T> InTurnAsync<T>(Func<T> work, CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return await Task.Run(work, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            turn.Release();
        }
    }

    private CommitResult Commit(GraphBatch batch, CancellationToken cancellationToken)
    {
        if (Refusals.TooMany(batch) is { } tooMany)
        {
            return tooMany;
        }

        var result = InTransaction(() => CommitLog.Replay(session.Database, batch.Operation, batch.Account, batch.RequestHash.Span, Now()) ?? Write(batch, cancellationToken), IsWritten);
        if (IsWritten(result))
        {
            session.Caches.Runs.Retain(runs);
        }

        return result;
    }

    private T InTransaction<T>(Func<T> work, Predicate<T> keep)
    {
        try
        {
            session.Begin(write: true);
            var result = work();
            session.End(commit: keep(result));
            return result;
        }
        catch
        {
            session.End(commit: false);
            throw;
        }
    }

    private static bool IsWritten(CommitResult result) => result is CommitResult.Committed { Replayed: false };

    private CommitResult Write(GraphBatch batch, CancellationToken cancellationToken)
    {
        var database = session.Database;
        CommitState state = new(session, batch, Math.Max(Now(), CommitLog.LastTime(database) + 1));
        if (WriteItems(state, cancellationToken) is { } refused)
        {
            return refused;
        }

        var revision = session.Revision + 1;
        CommitLog.Write(state, revision);
        state.Keys.WriteTo(session.Runs);
        if (state.Texts.Count > 0)
        {
            TextRuns.Write(session.Runs, state.Texts.WriteTo);
        }

        runs = RunMerge.Compact(session.Runs, cancellationToken);
        return new CommitResult.Committed(
            revision, state.RecordedAt, [.. state.Records.Select(item => item.Number)], [.. state.Claims.Select(item => item.Number)], Replayed: false, batch.Answer);
    }

    private CommitResult.Refused? WriteItems(CommitState state, CancellationToken cancellationToken)
    {
        var refused = SourceWriting.Write(state) ?? new RecordWriting(state).Write();
        cancellationToken.ThrowIfCancellationRequested();
        refused ??= new ClaimWriting(state, recent).Write() ?? new DecisionWriting(state).Write();
        cancellationToken.ThrowIfCancellationRequested();
        if (refused is null)
        {
            PendingWriting.Write(state);
            ImportWriting.Write(state);
        }

        return refused;
    }

    private LabelId Intern(HandlingLabel label)
    {
        var bytes = label.CanonicalBytes();
        var interned = InTransaction(() => FindOrInsert(bytes), _ => true);
        session.Caches.Labels.Keep(interned, LabelBytes.Read(bytes)); // as every other process reads it
        return interned;
    }

    private LabelId FindOrInsert(byte[] bytes)
    {
        var id = session.Database.Prepare(FindLabel).Bind(1, bytes).Scalar();
        return new LabelId((int)(id != 0 ? id : session.Database.Prepare(InsertLabel).Bind(1, bytes).Scalar()));
    }

    /// <summary>µs since 1970.</summary>
    public long Now() => UnixMicroseconds.From(clock.GetUtcNow());
}
