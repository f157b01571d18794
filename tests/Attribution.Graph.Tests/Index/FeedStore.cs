using Attribution.Domain.Identifiers;
using Attribution.Domain.Labels;
using Attribution.Domain.Selectors;
using Attribution.Graph.Store;
using Attribution.Graph.Views;

namespace Attribution.Graph.Tests.Index;

/// <summary>A store of which only the feed of the graph index works, over lists that a test fills.</summary>
internal sealed class FeedStore : IGraphStore
{
    public List<IndexRecord> Records { get; } = [];

    public List<IndexClaim> Claims { get; } = [];

    public List<Decision> Decisions { get; } = [];

    public List<ChangeEntry> Changes { get; } = [];

    /// <summary>When true, every read of the feed fails.</summary>
    public bool IsDown { get; set; }

    public Task<long> ReadRevisionAsync(CancellationToken cancellationToken) => Task.FromResult(Changes.Count == 0 ? 0 : Changes[^1].Revision);

    public IAsyncEnumerable<IndexRecord> ReadIndexRecordsAsync(long revision, CancellationToken cancellationToken) =>
        Records.OrderBy(record => record.Number).ThenBy(record => record.RecordedFrom).ToAsyncEnumerable();

    public IAsyncEnumerable<IndexClaim> ReadIndexClaimsAsync(long revision, CancellationToken cancellationToken) =>
        Claims.OrderBy(claim => claim.Number).ThenBy(claim => claim.RecordedFrom).ToAsyncEnumerable();

    public Task<IReadOnlyList<IndexRecord>> ReadIndexRecordsAsync(IReadOnlyList<int> numbers, CancellationToken cancellationToken) => IsDown
        ? throw new GraphStoreException("The store is down.", true)
        : Task.FromResult<IReadOnlyList<IndexRecord>>([.. Records.Where(record => numbers.Contains(record.Number))]);

    public Task<IReadOnlyList<IndexClaim>> ReadIndexClaimsAsync(IReadOnlyList<int> numbers, CancellationToken cancellationToken) => IsDown
        ? throw new GraphStoreException("The store is down.", true)
        : Task.FromResult<IReadOnlyList<IndexClaim>>([.. Claims.Where(claim => numbers.Contains(claim.Number))]);

    public IAsyncEnumerable<Decision> ReadIndexDecisionsAsync(CancellationToken cancellationToken) => Decisions.ToAsyncEnumerable();

    public IAsyncEnumerable<ChangeEntry> ReadChangesAsync(long revision, CancellationToken cancellationToken) =>
        Changes.Where(change => change.Revision > revision).ToAsyncEnumerable();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    public Task<CommitResult> CommitAsync(GraphBatch batch, CancellationToken cancellationToken) => throw new NotSupportedException();

    public ValueTask<LabelId> InternLabelAsync(HandlingLabel label, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IReadOnlyList<RecordHead>> FindOwnRecordsAsync(string ownerUnit, IReadOnlyList<string> externalIds, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IReadOnlyList<ClaimHead>> FindOwnClaimsAsync(string ownerUnit, IReadOnlyList<string> externalIds, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IReadOnlyList<Source>> FindOwnSourcesAsync(string ownerUnit, IReadOnlyList<string> externalIds, CancellationToken cancellationToken) => throw new NotSupportedException();

    public IAsyncEnumerable<RecordHead> ListOwnRecordsAsync(string ownerUnit, SourceId source, CancellationToken cancellationToken) => throw new NotSupportedException();

    public IAsyncEnumerable<ClaimHead> ListOwnClaimsAsync(string ownerUnit, SourceId source, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IReadOnlyList<PendingClaim>> FindPendingAsync(string ownerUnit, IReadOnlyList<string> externalIds, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<ImportProgress?> ReadImportAsync(string ownerUnit, ImportId import, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IReadOnlyList<ImportProgress>> ListImportsAsync(string ownerUnit, long before, int limit, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IReadOnlyList<ImportProgress>> ListUnfinishedImportsAsync(CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<CommitResult?> FindOperationAsync(OperationId operation, string account, ReadOnlyMemory<byte> requestHash, CancellationToken cancellationToken) => throw new NotSupportedException();

    public IAsyncEnumerable<ImportedItem> ListImportedAsync(string ownerUnit, ImportId import, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IReadOnlyList<RecordVersion>> ReadRecordsAsync(View view, IReadOnlyList<int> numbers, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IReadOnlyList<ClaimVersion>> ReadClaimsAsync(View view, IReadOnlyList<int> numbers, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IReadOnlyList<RecordVersion>> ReadRecordHistoryAsync(View view, int number, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IReadOnlyList<ClaimVersion>> ReadClaimHistoryAsync(View view, int number, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IReadOnlyList<Source>> ReadSourcesAsync(View view, IReadOnlyList<SourceId> ids, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IReadOnlyList<Source>> ListSourcesAsync(View view, (string Name, SourceId Id)? after, int limit, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IReadOnlyList<int>> FindRecordsAsync(View view, IReadOnlyList<RecordId> ids, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IReadOnlyList<int>> FindClaimsAsync(View view, IReadOnlyList<ClaimId> ids, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IReadOnlyList<(int Place, int Number)>> FindByExternalIdsAsync(View view, IReadOnlyList<string> externalIds, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IReadOnlyList<(int Place, int Number)>> FindBySelectorsAsync(View view, IReadOnlyList<Selector> selectors, CancellationToken cancellationToken) => throw new NotSupportedException();

    public IAsyncEnumerable<NameHit> SearchAsync(View view, NameQuery query, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IReadOnlyList<Decision>> ReadDecisionsAsync(View view, IReadOnlyList<int> recordNumbers, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IReadOnlyList<CommitEntry>> ReadCommitsAsync(long revision, int limit, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IReadOnlyList<PendingClaim>> ReadPendingAsync(long after, int limit, CancellationToken cancellationToken) => throw new NotSupportedException();

    public IAsyncEnumerable<ImportProgress> ReadImportsAsync(CancellationToken cancellationToken) => throw new NotSupportedException();

    public ValueTask<HandlingLabel> ReadLabelAsync(LabelId label, CancellationToken cancellationToken) => throw new NotSupportedException();

    public IAsyncEnumerable<(LabelId Id, HandlingLabel Label)> ReadLabelsAsync(int after, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IReadOnlyList<(ushort Code, string Name)>> ReadOtherTypesAsync(CancellationToken cancellationToken) => throw new NotSupportedException();
}
