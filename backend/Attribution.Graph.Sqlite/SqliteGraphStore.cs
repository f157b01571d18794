using System.Runtime.CompilerServices;
using Attribution.Domain.Identifiers;
using Attribution.Domain.Labels;
using Attribution.Domain.Selectors;
using Attribution.Graph.Sqlite.Connections;
using Attribution.Graph.Sqlite.Reading;
using Attribution.Graph.Sqlite.Writing;
using Attribution.Graph.Store;
using Attribution.Graph.Views;
using Microsoft.Data.Sqlite;

namespace Attribution.Graph.Sqlite;

/// <summary>
/// The embedded store: one SQLite file in WAL mode, one writer at a time, as many readers as ask, several processes on one file. Each call sees one state of the store.
/// Reads answer from the page cache in microseconds and therefore run on the caller's thread.
/// </summary>
public sealed class SqliteGraphStore : IGraphStore
{
    private const int MaxNumbers = 10_000;
    private const int MaxSelectors = 1_000;

    private readonly StoreWriter writer;
    private readonly SessionPool readers;

    private SqliteGraphStore(StoreWriter writer, SessionPool readers) => (this.writer, this.readers) = (writer, readers);

    /// <summary>Opens the file, making it if need be.</summary>
    /// <exception cref="GraphStoreException">It cannot be opened, or a newer program wrote it.</exception>
    public static Task<SqliteGraphStore> OpenAsync(SqliteStoreOptions options, TimeProvider clock, CancellationToken cancellationToken) =>
        Task.Run(() => Open(options, clock), cancellationToken);

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        readers.Dispose();
        writer.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<CommitResult> CommitAsync(GraphBatch batch, CancellationToken cancellationToken) => writer.CommitAsync(batch, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<LabelId> InternLabelAsync(HandlingLabel label, CancellationToken cancellationToken) => writer.InternAsync(label, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<RecordHead>> FindOwnRecordsAsync(string ownerUnit, IReadOnlyList<string> externalIds, CancellationToken cancellationToken) =>
        ReadAsync(session => OwnReading.FindRecords(session, ownerUnit, Bounded(externalIds, MaxNumbers)), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<ClaimHead>> FindOwnClaimsAsync(string ownerUnit, IReadOnlyList<string> externalIds, CancellationToken cancellationToken) =>
        ReadAsync(session => OwnReading.FindClaims(session, ownerUnit, Bounded(externalIds, MaxNumbers)), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Source>> FindOwnSourcesAsync(string ownerUnit, IReadOnlyList<string> externalIds, CancellationToken cancellationToken) =>
        ReadAsync(session => SourceReading.FindOwn(session, ownerUnit, externalIds), cancellationToken);

    /// <inheritdoc/>
    public IAsyncEnumerable<RecordHead> ListOwnRecordsAsync(string ownerUnit, SourceId source, CancellationToken cancellationToken) =>
        EnumerateAsync(session => OwnReading.ListRecords(session, ownerUnit, source), cancellationToken);

    /// <inheritdoc/>
    public IAsyncEnumerable<ClaimHead> ListOwnClaimsAsync(string ownerUnit, SourceId source, CancellationToken cancellationToken) =>
        EnumerateAsync(session => OwnReading.ListClaims(session, ownerUnit, source), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<PendingClaim>> FindPendingAsync(string ownerUnit, IReadOnlyList<string> externalIds, CancellationToken cancellationToken) =>
        ReadAsync(session => OwnReading.FindPending(session, ownerUnit, externalIds), cancellationToken);

    /// <inheritdoc/>
    public Task<ImportProgress?> ReadImportAsync(string ownerUnit, ImportId import, CancellationToken cancellationToken) =>
        ReadOneAsync(session => ImportReading.Find(session, ownerUnit, import), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<ImportProgress>> ListImportsAsync(string ownerUnit, long before, int limit, CancellationToken cancellationToken) =>
        ReadAsync(session => ImportReading.List(session, ownerUnit, before, limit), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<ImportProgress>> ListUnfinishedImportsAsync(CancellationToken cancellationToken) => ReadAsync(ImportReading.Unfinished, cancellationToken);

    /// <inheritdoc/>
    public Task<CommitResult?> FindOperationAsync(OperationId operation, string account, ReadOnlyMemory<byte> requestHash, CancellationToken cancellationToken) =>
        ReadOneAsync(session => CommitLog.Replay(session.Database, operation, account, requestHash.Span, writer.Now()), cancellationToken);

    /// <inheritdoc/>
    public IAsyncEnumerable<ImportedItem> ListImportedAsync(string ownerUnit, ImportId import, CancellationToken cancellationToken) =>
        EnumerateAsync(session => ImportedItems.List(session, ownerUnit, import), cancellationToken);

    /// <inheritdoc/>
    public RecordVersion? AtHand(View view, int number) => null; // Its pages are in memory, but not its rows.

    /// <inheritdoc/>
    public Task<IReadOnlyList<RecordVersion>> ReadRecordsAsync(View view, IReadOnlyList<int> numbers, CancellationToken cancellationToken) =>
        ReadAsync(session => RecordReading.Read(session, view, Bounded(numbers, MaxNumbers)), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<ClaimVersion>> ReadClaimsAsync(View view, IReadOnlyList<int> numbers, CancellationToken cancellationToken) =>
        ReadAsync(session => ClaimReading.Read(session, view, Bounded(numbers, MaxNumbers)), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<RecordVersion>> ReadRecordHistoryAsync(View view, int number, CancellationToken cancellationToken) =>
        ReadAsync(session => RecordReading.History(session, view, number), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<ClaimVersion>> ReadClaimHistoryAsync(View view, int number, CancellationToken cancellationToken) =>
        ReadAsync(session => ClaimReading.History(session, view, number), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Source>> ReadSourcesAsync(View view, IReadOnlyList<SourceId> ids, CancellationToken cancellationToken) =>
        ReadAsync(session => SourceReading.Read(session, view, ids), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Source>> ListSourcesAsync(View view, (string Name, SourceId Id)? after, int limit, CancellationToken cancellationToken) =>
        ReadAsync(session => SourceReading.List(session, view, after, limit), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<int>> FindRecordsAsync(View view, IReadOnlyList<RecordId> ids, CancellationToken cancellationToken) =>
        ReadAsync(session => ids.Select(id => RecordReading.Find(session, view, id)).ToList(), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<int>> FindClaimsAsync(View view, IReadOnlyList<ClaimId> ids, CancellationToken cancellationToken) =>
        ReadAsync(session => ids.Select(id => ClaimReading.Find(session, view, id)).ToList(), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<(int Place, int Number)>> FindByExternalIdsAsync(View view, IReadOnlyList<string> externalIds, CancellationToken cancellationToken) =>
        ReadAsync(session => RecordReading.FindByExternalIds(session, view, externalIds), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<(int Place, int Number)>> FindBySelectorsAsync(View view, IReadOnlyList<Selector> selectors, CancellationToken cancellationToken) =>
        ReadAsync(session => RecordReading.FindBySelectors(session, view, Bounded(selectors, MaxSelectors)), cancellationToken);

    /// <inheritdoc/>
    public IAsyncEnumerable<NameHit> SearchAsync(View view, NameQuery query, CancellationToken cancellationToken) =>
        EnumerateAsync(session => NameSearch.Search(session, view, query), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Decision>> ReadDecisionsAsync(View view, IReadOnlyList<int> recordNumbers, CancellationToken cancellationToken) =>
        ReadAsync(session => DecisionReading.Read(session, view, recordNumbers), cancellationToken);

    /// <inheritdoc/>
    public ValueTask<HandlingLabel> ReadLabelAsync(LabelId label, CancellationToken cancellationToken) =>
        new(ReadOneAsync(session => session.Caches.Labels.Read(session.Database, label), cancellationToken));

    /// <inheritdoc/>
    public Task<long> ReadRevisionAsync(CancellationToken cancellationToken) => ReadOneAsync(session => session.Revision, cancellationToken);

    /// <inheritdoc/>
    public IAsyncEnumerable<(LabelId Id, HandlingLabel Label)> ReadLabelsAsync(int after, CancellationToken cancellationToken) =>
        EnumerateAsync(session => IndexFeed.Labels(session, after), cancellationToken);

    /// <inheritdoc/>
    public IAsyncEnumerable<IndexRecord> ReadIndexRecordsAsync(long revision, CancellationToken cancellationToken) =>
        EnumerateAsync(session => IndexFeed.Records(session, 1, int.MaxValue, IndexFeed.TimeOf(session, revision)), cancellationToken);

    /// <inheritdoc/>
    public IAsyncEnumerable<IndexClaim> ReadIndexClaimsAsync(long revision, CancellationToken cancellationToken) =>
        EnumerateAsync(session => IndexFeed.Claims(session, 1, int.MaxValue, IndexFeed.TimeOf(session, revision)), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<IndexRecord>> ReadIndexRecordsAsync(IReadOnlyList<int> numbers, CancellationToken cancellationToken) =>
        ReadAsync(session => numbers.SelectMany(number => IndexFeed.Records(session, number, number, long.MaxValue)).ToList(), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<IndexClaim>> ReadIndexClaimsAsync(IReadOnlyList<int> numbers, CancellationToken cancellationToken) =>
        ReadAsync(session => numbers.SelectMany(number => IndexFeed.Claims(session, number, number, long.MaxValue)).ToList(), cancellationToken);

    /// <inheritdoc/>
    public IAsyncEnumerable<Decision> ReadIndexDecisionsAsync(CancellationToken cancellationToken) => EnumerateAsync(DecisionReading.All, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<(ushort Code, string Name)>> ReadOtherTypesAsync(CancellationToken cancellationToken) => ReadAsync(IndexFeed.OtherTypes, cancellationToken);

    /// <inheritdoc/>
    public IAsyncEnumerable<ChangeEntry> ReadChangesAsync(long revision, CancellationToken cancellationToken) =>
        EnumerateAsync(session => IndexFeed.Changes(session, revision), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<CommitEntry>> ReadCommitsAsync(long revision, int limit, CancellationToken cancellationToken) =>
        ReadAsync(session => CopyReading.Commits(session, revision, limit), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<PendingClaim>> ReadPendingAsync(long after, int limit, CancellationToken cancellationToken) =>
        ReadAsync(session => CopyReading.Pending(session, after, limit), cancellationToken);

    /// <inheritdoc/>
    public IAsyncEnumerable<ImportProgress> ReadImportsAsync(CancellationToken cancellationToken) => EnumerateAsync(ImportReading.All, cancellationToken);

    private static SqliteGraphStore Open(SqliteStoreOptions options, TimeProvider clock)
    {
        var database = SqliteDatabase.Open(options.Path, SqliteOpenMode.ReadWriteCreate, options.BusyTimeout, options.WriterCacheMebibytes);
        try
        {
            StoreSchema.Prepare(database);
            StoreCaches caches = new(database.Prepare("SELECT value FROM meta WHERE name = 'secret'").Scalar());
            return new SqliteGraphStore(new StoreWriter(new StoreSession(database, caches), clock), new SessionPool(options, caches));
        }
        catch
        {
            database.Dispose();
            throw;
        }
    }

    private static IReadOnlyList<T> Bounded<T>(IReadOnlyList<T> items, int max) =>
        items.Count <= max ? items : throw new ArgumentException($"At most {max} are read at once; {items.Count} were asked for.");

    private async Task<IReadOnlyList<T>> ReadAsync<T>(Func<StoreSession, List<T>> read, CancellationToken cancellationToken) =>
        await ReadOneAsync(read, cancellationToken).ConfigureAwait(false);

    private Task<T> ReadOneAsync<T>(Func<StoreSession, T> read, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            return Task.FromCanceled<T>(cancellationToken);
        }

        try
        {
            using var lease = readers.Rent();
            return Task.FromResult(read(lease.Session));
        }
        catch (Exception exception) when (exception is GraphStoreException or ArgumentException)
        {
            return Task.FromException<T>(exception);
        }
    }

    private async IAsyncEnumerable<T> EnumerateAsync<T>(Func<StoreSession, IEnumerable<T>> read, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var lease = readers.Rent();
        foreach (var item in read(lease.Session))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return item;
        }

        await Task.CompletedTask.ConfigureAwait(false);
    }
}
