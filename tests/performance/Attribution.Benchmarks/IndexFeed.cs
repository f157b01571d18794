using Attribution.Domain.Identifiers;
using Attribution.Domain.Kinds;
using Attribution.Domain.Labels;
using Attribution.Graph.Store;

namespace Attribution.Benchmarks;

/// <summary>
/// The feed of a store that holds a heavy-tailed graph, computed on the fly: records of which every third shares its key with one before, claims whose ends are drawn
/// so that a few are hubs, one hub with a given number of claims to different records, and labels of which every second is released to everyone.
/// </summary>
internal sealed class IndexFeed(int records, int claims, int hubClaims) : IIndexFeed
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

    public Task<IReadOnlyList<IndexRecord>> ReadIndexRecordsAsync(IReadOnlyList<int> numbers, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IReadOnlyList<IndexClaim>> ReadIndexClaimsAsync(IReadOnlyList<int> numbers, CancellationToken cancellationToken) => throw new NotSupportedException();

    private static Kind KindOf(int number) => Kinds[number % Kinds.Length];

    // The hub and the small record are everybody's; of the rest about half the claims.
    private int LabelOf(int number) => number >= Small ? 2 : 1 + (int)((uint)number * 2654435761u % Labels);

    // Pareto: the lowest numbers are hubs.
    private int Drawn(Random random) => 1 + (int)((records - 2) * Math.Pow(random.NextDouble(), 1 / (1 - Tail)));
}
