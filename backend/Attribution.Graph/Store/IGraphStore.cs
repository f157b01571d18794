using Attribution.Domain.Identifiers;
using Attribution.Domain.Labels;

namespace Attribution.Graph.Store;

/// <summary>
/// The store port: records, claims, decisions, sources, names and labels with all their versions. What readers get comes through a View (<see cref="IGraphReads"/>); what an importer
/// looks up is limited to its own unit; the feed (<see cref="IIndexFeed"/>) serves the graph index and Views. Safe for concurrent use; one writer at a time goes through.
/// Failures of the store itself throw <see cref="GraphStoreException"/>.
/// </summary>
public interface IGraphStore : IGraphReads, IIndexFeed, IAsyncDisposable
{
    // ---- writing

    /// <summary>Writes a batch: all or nothing, durable when the task ends, idempotent by operation id.</summary>
    Task<CommitResult> CommitAsync(GraphBatch batch, CancellationToken cancellationToken);

    /// <summary>The number of <paramref name="label"/>, interning it if it is new. Durable before it is used by a batch.</summary>
    ValueTask<LabelId> InternLabelAsync(HandlingLabel label, CancellationToken cancellationToken);

    /// <summary>Current heads of the unit's records with these external ids, whatever their source; ids not found are absent. At most 10,000 ids.</summary>
    Task<IReadOnlyList<RecordHead>> FindOwnRecordsAsync(string ownerUnit, IReadOnlyList<string> externalIds, CancellationToken cancellationToken);

    /// <summary>Current heads of the unit's claims with these external ids. At most 10,000 ids.</summary>
    Task<IReadOnlyList<ClaimHead>> FindOwnClaimsAsync(string ownerUnit, IReadOnlyList<string> externalIds, CancellationToken cancellationToken);

    /// <summary>Sources of the unit with these external ids.</summary>
    Task<IReadOnlyList<Source>> FindOwnSourcesAsync(string ownerUnit, IReadOnlyList<string> externalIds, CancellationToken cancellationToken);

    /// <summary>Open heads of all records of one source of the unit, by number: what a snapshot compares with.</summary>
    IAsyncEnumerable<RecordHead> ListOwnRecordsAsync(string ownerUnit, SourceId source, CancellationToken cancellationToken);

    /// <summary>Open heads of all claims of one source of the unit, by number.</summary>
    IAsyncEnumerable<ClaimHead> ListOwnClaimsAsync(string ownerUnit, SourceId source, CancellationToken cancellationToken);

    /// <summary>Pending claims of the unit that wait for one of these external ids.</summary>
    Task<IReadOnlyList<PendingClaim>> FindPendingAsync(string ownerUnit, IReadOnlyList<string> externalIds, CancellationToken cancellationToken);

    /// <summary>State of an import; null if the unit has none with this id.</summary>
    Task<ImportProgress?> ReadImportAsync(string ownerUnit, ImportId import, CancellationToken cancellationToken);

    /// <summary>Imports of the unit, latest begun first, those begun before <paramref name="before"/> (a first revision; <see cref="long.MaxValue"/>: all).</summary>
    Task<IReadOnlyList<ImportProgress>> ListImportsAsync(string ownerUnit, long before, int limit, CancellationToken cancellationToken);

    /// <summary>Imports of all units that are RUNNING and have a job, first begun first: what a server goes on with when it starts.</summary>
    Task<IReadOnlyList<ImportProgress>> ListUnfinishedImportsAsync(CancellationToken cancellationToken);

    /// <summary>What <see cref="CommitAsync"/> answers to an operation that was written before; null: it was not.</summary>
    Task<CommitResult?> FindOperationAsync(OperationId operation, string account, ReadOnlyMemory<byte> requestHash, CancellationToken cancellationToken);

    /// <summary>What an import wrote and still stands as it wrote it: record and claim numbers with the version the import made, in order of writing.</summary>
    IAsyncEnumerable<ImportedItem> ListImportedAsync(string ownerUnit, ImportId import, CancellationToken cancellationToken);

    // ---- copying to another store: everything of all units, for no reader

    /// <summary>At most <paramref name="limit"/> writes after <paramref name="revision"/> as the log keeps them, in order.</summary>
    Task<IReadOnlyList<CommitEntry>> ReadCommitsAsync(long revision, int limit, CancellationToken cancellationToken);

    /// <summary>At most <paramref name="limit"/> pending claims with a number above <paramref name="after"/>, by number.</summary>
    Task<IReadOnlyList<PendingClaim>> ReadPendingAsync(long after, int limit, CancellationToken cancellationToken);

    /// <summary>Imports, first begun first, then by id.</summary>
    IAsyncEnumerable<ImportProgress> ReadImportsAsync(CancellationToken cancellationToken);
}
