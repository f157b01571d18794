using Attribution.Domain.Identifiers;
using Attribution.Domain.Kinds;
using Attribution.Domain.Labels;
using Attribution.Domain.Selectors;
using Attribution.Graph.Store;
using Attribution.Graph.Views;

namespace Attribution.Benchmarks;

/// <summary>
/// The feed of a store that holds a heavy-tailed graph, computed on the fly: records of which every third shares its key with one before, claims whose ends are drawn
/// so that a few are hubs, one hub with a given number of claims to different records, and labels of which every second is released to everyone.
/// </summary>
internal sealed class IndexFeed(int records, int claims, int hubClaims) : IGraphStore
{
    private const int Labels = 2_000;
    private const long Start = 1_700_000_000_000_000;
    private const long Day = 86_400_000_000;
    private const double Tail = 0.75;

    private static readonly Kind[] Kinds = [Kind.ThreatActor, Kind.Malware, Kind.Infrastructure, Kind.Ipv4Addr, Kind.DomainName, Kind.CryptoWallet, Kind.Incident, Kind.EmailAddr];

    /// <summary>The labels, from number 1; null: those described above.</summary>
    public IReadOnlyList<HandlingLabel>? Given { get; init; }

    /// <summary>The record with exactly as many claims as was asked for.</summary>
    public int Hub => records;

    /// <summary>A record with ten claims.</summary>
    public int Small => records - 1;

    public Task<long> ReadRevisionAsync(CancellationToken cancellationToken) => Task.FromResult(1L);

    public async IAsyncEnumerable<IndexRecord> ReadIndexRecordsAsync(long revision, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        for (var number = 1; number <= records; number++)
        {
            var key = number % 3 == 0 && number < Small ? number - 1 : number;
            yield return new IndexRecord(number, (ushort)KindOf(key), LabelOf(number), key, Start, long.MaxValue, false);
        }
    }

    public async IAsyncEnumerable<IndexClaim> ReadIndexClaimsAsync(long revision, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        Random random = new(7);
        var stride = claims / hubClaims;
        for (var number = 1; number <= claims; number++)
        {
            var (from, to) = (1 + random.Next(records - 2), Drawn(random));
            (from, to) = number % stride == 0 && number / stride <= hubClaims ? (from, Hub) : number <= 10 ? (from, Small) : (from, to);
            var validFrom = random.Next(4) == 0 ? long.MinValue : Start - (random.NextInt64(1_000) * Day);
            yield return new IndexClaim(
                number, from, to, false, false, (ushort)random.Next(1, 9), (byte)(random.Next(6) == 0 ? 255 : random.Next(101)), LabelOf(number), validFrom, long.MaxValue, Start, long.MaxValue);
        }
    }

    public async IAsyncEnumerable<(LabelId Id, HandlingLabel Label)> ReadLabelsAsync(int after, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        for (var number = after + 1; number <= (Given?.Count ?? Labels); number++)
        {
            yield return (new LabelId(number), Given is { } given ? given[number - 1] : number % 2 == 0 ? HandlingLabel.Public($"UNIT-{number}") : HandlingLabel.OwnedBy("PL-CYB"));
        }
    }

    public IAsyncEnumerable<Decision> ReadIndexDecisionsAsync(CancellationToken cancellationToken) => AsyncEnumerable.Empty<Decision>();

    public IAsyncEnumerable<ChangeEntry> ReadChangesAsync(long revision, CancellationToken cancellationToken) => AsyncEnumerable.Empty<ChangeEntry>();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    public Task<IReadOnlyList<IndexRecord>> ReadIndexRecordsAsync(IReadOnlyList<int> numbers, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IReadOnlyList<IndexClaim>> ReadIndexClaimsAsync(IReadOnlyList<int> numbers, CancellationToken cancellationToken) => throw new NotSupportedException();

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

    public Task<IReadOnlyList<(ushort Code, string Name)>> ReadOtherTypesAsync(CancellationToken cancellationToken) => throw new NotSupportedException();

    private static Kind KindOf(int number) => Kinds[number % Kinds.Length];

    // The hub and the small record are everybody's; of the rest about half the claims.
    private int LabelOf(int number) => number >= Small ? 2 : 1 + (int)((uint)number * 2654435761u % Labels);

    // Pareto: the lowest numbers are hubs.
    private int Drawn(Random random) => 1 + (int)((records - 2) * Math.Pow(random.NextDouble(), 1 / (1 - Tail)));
}
