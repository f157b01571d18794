using Attribution.Domain.Identifiers;
using Attribution.Domain.Labels;

namespace Attribution.Graph.Store;

/// <summary>What the graph index is built from and kept current by, and the labels that Views judge: everything of all units, without content.</summary>
public interface IIndexFeed
{
    /// <summary>The newest revision; 0: empty.</summary>
    Task<long> ReadRevisionAsync(CancellationToken cancellationToken);

    /// <summary>Labels with an id above <paramref name="after"/>, by id.</summary>
    IAsyncEnumerable<(LabelId Id, HandlingLabel Label)> ReadLabelsAsync(int after, CancellationToken cancellationToken);

    /// <summary>All versions (closed ones first, then the current) of all records by number, as of <paramref name="revision"/>.</summary>
    IAsyncEnumerable<IndexRecord> ReadIndexRecordsAsync(long revision, CancellationToken cancellationToken);

    /// <summary>All versions of all claims by number, as of <paramref name="revision"/>.</summary>
    IAsyncEnumerable<IndexClaim> ReadIndexClaimsAsync(long revision, CancellationToken cancellationToken);

    /// <summary>All versions of the records with these numbers.</summary>
    Task<IReadOnlyList<IndexRecord>> ReadIndexRecordsAsync(IReadOnlyList<int> numbers, CancellationToken cancellationToken);

    /// <summary>All versions of the claims with these numbers.</summary>
    Task<IReadOnlyList<IndexClaim>> ReadIndexClaimsAsync(IReadOnlyList<int> numbers, CancellationToken cancellationToken);

    /// <summary>All identity decisions, withdrawn ones included, by (decided, id).</summary>
    IAsyncEnumerable<Decision> ReadIndexDecisionsAsync(CancellationToken cancellationToken);

    /// <summary>Writes after <paramref name="revision"/>, in order.</summary>
    IAsyncEnumerable<ChangeEntry> ReadChangesAsync(long revision, CancellationToken cancellationToken);
}
