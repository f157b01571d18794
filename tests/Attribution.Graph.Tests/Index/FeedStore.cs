using Attribution.Domain.Identifiers;
using Attribution.Domain.Labels;
using Attribution.Graph.Store;

namespace Attribution.Graph.Tests.Index;

/// <summary>A feed of the graph index over lists that a test fills.</summary>
internal sealed class FeedStore : IIndexFeed
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

    public IAsyncEnumerable<(LabelId Id, HandlingLabel Label)> ReadLabelsAsync(int after, CancellationToken cancellationToken) => throw new NotSupportedException();
}
