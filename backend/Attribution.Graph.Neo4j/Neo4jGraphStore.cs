using System.Runtime.CompilerServices;
using Attribution.Domain.Identifiers;
using Attribution.Domain.Labels;
using Attribution.Domain.Selectors;
using Attribution.Graph.Neo4j.Connections;
using Attribution.Graph.Neo4j.Reading;
using Attribution.Graph.Neo4j.Rows;
using Attribution.Graph.Neo4j.Searching;
using Attribution.Graph.Neo4j.Writing;
using Attribution.Graph.Store;
using Attribution.Graph.Views;

namespace Attribution.Graph.Neo4j;

/// <summary>The store on a Neo4j server or cluster; several servers of the product may share one database. Needs Neo4j 5.26 or newer.</summary>
public sealed class Neo4jGraphStore : IGraphStore
{
    private const int MaxNumbers = 10_000;
    private const int MaxSelectors = 1_000;

    private readonly GraphClient client;
    private readonly StoreWriter writer;
    private readonly RecentRows<int, RecordRow> recentRecords;
    private readonly RecentRows<int, ClaimRow> recentClaims;
    private readonly RecentRows<string, int[]> recentIds;
    private readonly RecordReading records;
    private readonly ClaimReading claims;
    private readonly OwnReading own;
    private readonly SourceReading sources;
    private readonly DecisionReading decisions;
    private readonly ImportReading imports;
    private readonly SearchTexts texts;
    private readonly NameSearch search;
    private readonly IndexFeed feed;
    private readonly CopyReading copies;
    private volatile bool isPrepared;

    private Neo4jGraphStore(GraphClient client, int recentItems, TimeProvider clock)
    {
        (recentRecords, recentClaims, recentIds) = (new(recentItems), new(recentItems), new(recentItems));
        (this.client, writer, records, claims) = (client, new StoreWriter(client, clock), new RecordReading(client, recentRecords, recentIds), new ClaimReading(client, recentClaims));
        (own, sources, decisions) = (new OwnReading(client), new SourceReading(client), new DecisionReading(client, records));
        (imports, feed, copies) = (new ImportReading(client), new IndexFeed(client), new CopyReading(client));
        texts = new SearchTexts(client, feed, isFollowing: recentItems > 0);
        search = new NameSearch(texts, records);
    }

    /// <summary>The store without a word to the server: <see cref="PrepareAsync"/> must have ended well before anything is written.</summary>
    public static Neo4jGraphStore Connect(Neo4jStoreOptions options, TimeProvider clock)
    {
        var driver = GraphDatabase.Driver(
            options.Uri, AuthTokens.Basic(options.User, options.Password), builder => builder.WithMaxConnectionPoolSize(options.MaxConnections).WithTelemetryDisabled());
        return new Neo4jGraphStore(new GraphClient(driver, options.Database, options.StatementTimeout), options.RecentItems, clock);
    }

    /// <summary>Connects, and makes or checks the schema.</summary>
    /// <exception cref="GraphStoreException">The server cannot be reached or refuses, or a newer program wrote the database.</exception>
    public static async Task<Neo4jGraphStore> OpenAsync(Neo4jStoreOptions options, TimeProvider clock, CancellationToken cancellationToken)
    {
        var store = Connect(options, clock);
        try
        {
            await store.PrepareAsync(cancellationToken).ConfigureAwait(false);
            return store;
        }
        catch
        {
            await store.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Tries once to reach the server, and makes or checks the schema. May be called again after a failure.</summary>
    /// <exception cref="GraphStoreException">The server cannot be reached (transient) or refuses, or a newer program wrote the database.</exception>
    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        await client.VerifyAsync(cancellationToken).ConfigureAwait(false);
        await StoreSchema.PrepareAsync(client, cancellationToken).ConfigureAwait(false);
        isPrepared = true;
        texts.Begin();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        writer.Dispose();
        await texts.DisposeAsync().ConfigureAwait(false);
        await client.DisposeAsync().ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async Task<CommitResult> CommitAsync(GraphBatch batch, CancellationToken cancellationToken)
    {
        var result = isPrepared ? await writer.CommitAsync(batch, cancellationToken).ConfigureAwait(false) : throw NotPrepared();
        if (result is CommitResult.Committed written)
        {
            Forget(written.RecordNumbers, written.ClaimNumbers);
        }

        return result;
    }

    /// <inheritdoc/>
    public ValueTask<LabelId> InternLabelAsync(HandlingLabel label, CancellationToken cancellationToken) =>
        isPrepared ? new(writer.InternAsync(label, cancellationToken)) : ValueTask.FromException<LabelId>(NotPrepared());

    /// <inheritdoc/>
    public Task<IReadOnlyList<RecordHead>> FindOwnRecordsAsync(string ownerUnit, IReadOnlyList<string> externalIds, CancellationToken cancellationToken) =>
        own.FindRecordsAsync(ownerUnit, Bounded(externalIds, MaxNumbers), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<ClaimHead>> FindOwnClaimsAsync(string ownerUnit, IReadOnlyList<string> externalIds, CancellationToken cancellationToken) =>
        own.FindClaimsAsync(ownerUnit, Bounded(externalIds, MaxNumbers), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Source>> FindOwnSourcesAsync(string ownerUnit, IReadOnlyList<string> externalIds, CancellationToken cancellationToken) =>
        sources.FindOwnAsync(ownerUnit, externalIds, cancellationToken);

    /// <inheritdoc/>
    public IAsyncEnumerable<RecordHead> ListOwnRecordsAsync(string ownerUnit, SourceId source, CancellationToken cancellationToken) =>
        own.ListRecordsAsync(ownerUnit, source, cancellationToken);

    /// <inheritdoc/>
    public IAsyncEnumerable<ClaimHead> ListOwnClaimsAsync(string ownerUnit, SourceId source, CancellationToken cancellationToken) =>
        own.ListClaimsAsync(ownerUnit, source, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<PendingClaim>> FindPendingAsync(string ownerUnit, IReadOnlyList<string> externalIds, CancellationToken cancellationToken) =>
        own.FindPendingAsync(ownerUnit, externalIds, cancellationToken);

    /// <inheritdoc/>
    public Task<ImportProgress?> ReadImportAsync(string ownerUnit, ImportId import, CancellationToken cancellationToken) =>
        imports.FindAsync(ownerUnit, import, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<ImportProgress>> ListImportsAsync(string ownerUnit, long before, int limit, CancellationToken cancellationToken) =>
        imports.ListAsync(ownerUnit, before, limit, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<ImportProgress>> ListUnfinishedImportsAsync(CancellationToken cancellationToken) =>
        imports.UnfinishedAsync(cancellationToken);

    /// <inheritdoc/>
    public Task<CommitResult?> FindOperationAsync(OperationId operation, string account, ReadOnlyMemory<byte> requestHash, CancellationToken cancellationToken) =>
        imports.FindOperationAsync(operation, account, requestHash, writer.Now(), cancellationToken);

    /// <inheritdoc/>
    public IAsyncEnumerable<ImportedItem> ListImportedAsync(string ownerUnit, ImportId import, CancellationToken cancellationToken) =>
        imports.ImportedAsync(ownerUnit, import, cancellationToken);

    /// <inheritdoc/>
    public RecordVersion? AtHand(View view, int number) => records.AtHand(view, number);

    /// <inheritdoc/>
    public Task<IReadOnlyList<RecordVersion>> ReadRecordsAsync(View view, IReadOnlyList<int> numbers, CancellationToken cancellationToken) =>
        records.ReadAsync(view, Bounded(numbers, MaxNumbers), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<ClaimVersion>> ReadClaimsAsync(View view, IReadOnlyList<int> numbers, CancellationToken cancellationToken) =>
        claims.ReadAsync(view, Bounded(numbers, MaxNumbers), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<RecordVersion>> ReadRecordHistoryAsync(View view, int number, CancellationToken cancellationToken) =>
        records.HistoryAsync(view, number, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<ClaimVersion>> ReadClaimHistoryAsync(View view, int number, CancellationToken cancellationToken) =>
        claims.HistoryAsync(view, number, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Source>> ReadSourcesAsync(View view, IReadOnlyList<SourceId> ids, CancellationToken cancellationToken) =>
        sources.ReadAsync(view, ids, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Source>> ListSourcesAsync(View view, (string Name, SourceId Id)? after, int limit, CancellationToken cancellationToken) =>
        sources.ListAsync(view, after, limit, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<int>> FindRecordsAsync(View view, IReadOnlyList<RecordId> ids, CancellationToken cancellationToken) =>
        records.FindAsync(view, ids, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<int>> FindClaimsAsync(View view, IReadOnlyList<ClaimId> ids, CancellationToken cancellationToken) =>
        claims.FindAsync(view, ids, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<(int Place, int Number)>> FindByExternalIdsAsync(View view, IReadOnlyList<string> externalIds, CancellationToken cancellationToken) =>
        records.FindByExternalIdsAsync(view, externalIds, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<(int Place, int Number)>> FindBySelectorsAsync(View view, IReadOnlyList<Selector> selectors, CancellationToken cancellationToken) =>
        records.FindBySelectorsAsync(view, Bounded(selectors, MaxSelectors), cancellationToken);

    /// <inheritdoc/>
    public IAsyncEnumerable<NameHit> SearchAsync(View view, NameQuery query, CancellationToken cancellationToken) =>
        search.SearchAsync(view, query, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Decision>> ReadDecisionsAsync(View view, IReadOnlyList<int> recordNumbers, CancellationToken cancellationToken) =>
        decisions.ReadAsync(view, recordNumbers, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<HandlingLabel> ReadLabelAsync(LabelId label, CancellationToken cancellationToken) =>
        feed.LabelAsync(label, cancellationToken);

    /// <inheritdoc/>
    public Task<long> ReadRevisionAsync(CancellationToken cancellationToken) =>
        feed.RevisionAsync(cancellationToken);

    /// <inheritdoc/>
    public IAsyncEnumerable<(LabelId Id, HandlingLabel Label)> ReadLabelsAsync(int after, CancellationToken cancellationToken) =>
        feed.LabelsAsync(after, cancellationToken);

    /// <inheritdoc/>
    public async IAsyncEnumerable<IndexRecord> ReadIndexRecordsAsync(long revision, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await texts.TakeAsync(revision, cancellationToken).ConfigureAwait(false);
        await foreach (var record in feed.RecordsAsync(revision, cancellationToken).ConfigureAwait(false))
        {
            yield return record;
        }
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<IndexClaim> ReadIndexClaimsAsync(long revision, CancellationToken cancellationToken) =>
        feed.ClaimsAsync(revision, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<IndexRecord>> ReadIndexRecordsAsync(IReadOnlyList<int> numbers, CancellationToken cancellationToken) =>
        feed.RecordsAsync(numbers, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<IndexClaim>> ReadIndexClaimsAsync(IReadOnlyList<int> numbers, CancellationToken cancellationToken) =>
        feed.ClaimsAsync(numbers, cancellationToken);

    /// <inheritdoc/>
    public IAsyncEnumerable<Decision> ReadIndexDecisionsAsync(CancellationToken cancellationToken) =>
        decisions.AllAsync(cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<(ushort Code, string Name)>> ReadOtherTypesAsync(CancellationToken cancellationToken) =>
        feed.OtherTypesAsync(cancellationToken);

    /// <inheritdoc/>
    public async IAsyncEnumerable<ChangeEntry> ReadChangesAsync(long revision, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var change in feed.ChangesAsync(revision, cancellationToken).ConfigureAwait(false))
        {
            await texts.TakeAsync(change.Revision, cancellationToken).ConfigureAwait(false);
            Forget(change.RecordNumbers, change.ClaimNumbers);
            yield return change;
        }
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<CommitEntry>> ReadCommitsAsync(long revision, int limit, CancellationToken cancellationToken) =>
        copies.CommitsAsync(revision, limit, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<PendingClaim>> ReadPendingAsync(long after, int limit, CancellationToken cancellationToken) =>
        copies.PendingAsync(after, limit, cancellationToken);

    /// <inheritdoc/>
    public IAsyncEnumerable<ImportProgress> ReadImportsAsync(CancellationToken cancellationToken) => imports.AllAsync(cancellationToken);

    private void Forget(IReadOnlyList<int> recordNumbers, IReadOnlyList<int> claimNumbers)
    {
        recentRecords.Forget(recordNumbers);
        recentClaims.Forget(claimNumbers);
        if (recordNumbers.Count > 0)
        {
            recentIds.ForgetAll();
        }
    }

    private static GraphStoreException NotPrepared() => new("Neo4j: the server has not been reached yet.", isTransient: true);

    private static IReadOnlyList<T> Bounded<T>(IReadOnlyList<T> items, int max) =>
        items.Count <= max ? items : throw new ArgumentException($"At most {max} are read at once; {items.Count} were asked for.");
}
