using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text.Json;
using Attribution.Graph.Store;

namespace Attribution.Graph.Copying;

/// <summary>Counts and SHA-256 hashes of everything that a store holds, history and labels included: equal for two stores that hold the same, whatever keeps them.</summary>
/// <param name="Parts">In order: labels, sources, writes, versions, decisions, imports, pending claims, rows of the graph index.</param>
public sealed record StoreDigest(IReadOnlyList<DigestPart> Parts)
{
    /// <summary>Reads all of it. O(store); memory for one write of it at a time.</summary>
    /// <exception cref="GraphStoreException">The store failed.</exception>
    public static async Task<StoreDigest> OfAsync(IGraphStore store, string phase, IProgress<CopyProgress> progress, CancellationToken cancellationToken)
    {
        var reader = await CommitReader.OpenAsync(store, cancellationToken).ConfigureAwait(false);
        var last = await store.ReadRevisionAsync(cancellationToken).ConfigureAwait(false);
        var (commits, versions, decisions) = (new DigestBuilder("writes"), new DigestBuilder("versions"), new DigestBuilder("decisions"));
        await foreach (var commit in reader.ReadAsync(0, cancellationToken).ConfigureAwait(false))
        {
            // Answers are dropped in time, and labels are interned before they are used, the sooner or the later.
            commits.Add(commit.Entry with { Answer = null, Change = commit.Entry.Change with { LabelsUpTo = 0 } });
            versions.AddAll(commit.Records);
            versions.AddAll(commit.Claims);
            decisions.AddAll(commit.Decisions);
            progress.Report(new CopyProgress(phase, commit.Entry.Change.Revision, last, versions.Count));
        }

        var sources = await store.ListSourcesAsync(reader.Everything, after: null, int.MaxValue, cancellationToken).ConfigureAwait(false);
        return new StoreDigest(
        [
            await PartAsync("labels", store.ReadLabelsAsync(0, cancellationToken).Select(label => new { label.Id, Bytes = label.Label.CanonicalBytes() })).ConfigureAwait(false),
            new DigestBuilder("sources").AddAll(sources).Part,
            commits.Part,
            versions.Part,
            decisions.Part,
            new DigestBuilder("imports").AddAll(reader.Imports.OrderBy(import => import.FirstRevision).ThenBy(import => import.Id.Value)).Part,
            await PartAsync("pending claims", UndatedItems.AllPendingAsync(store, cancellationToken).Select(claim => claim with { Number = 0 })).ConfigureAwait(false),
            await PartAsync("records in the index", store.ReadIndexRecordsAsync(last, cancellationToken)).ConfigureAwait(false),
            await PartAsync("claims in the index", store.ReadIndexClaimsAsync(last, cancellationToken)).ConfigureAwait(false),
        ]);
    }

    /// <summary>What two stores do not have in common, in words; empty: nothing.</summary>
    public static IReadOnlyList<string> Differences(StoreDigest left, StoreDigest right) =>
    [
        .. left.Parts.Zip(right.Parts).Where(pair => pair.First != pair.Second).Select(pair => pair.First.Count == pair.Second.Count
            ? $"{pair.First.Name}: both have {pair.First.Count:N0}, but with other contents"
            : $"{pair.First.Name}: {pair.First.Count:N0} and {pair.Second.Count:N0}"),
    ];

    /// <summary>A short key of a thing's content.</summary>
    internal static UInt128 KeyOf<T>(T item) => BinaryPrimitives.ReadUInt128BigEndian(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(item)));

    private static async Task<DigestPart> PartAsync<T>(string name, IAsyncEnumerable<T> items)
    {
        DigestBuilder builder = new(name);
        await foreach (var item in items.ConfigureAwait(false))
        {
            builder.Add(item);
        }

        return builder.Part;
    }
}

/// <summary>Count and hash of one sort of things.</summary>
/// <param name="Name">The things, for people.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Sha256">Over them in their order, lower-case hexadecimal.</param>
public sealed record DigestPart(string Name, long Count, string Sha256);
