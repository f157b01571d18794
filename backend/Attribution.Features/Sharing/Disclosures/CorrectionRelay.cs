using Attribution.Domain.Kinds;
using Attribution.Domain.Labels;
using Attribution.Features.Common;
using Attribution.Features.Common.Memberships;
using Attribution.Features.Operations.Notices;
using Attribution.Graph.Index;
using Attribution.Graph.Store;
using Attribution.Graph.Views;

namespace Attribution.Features.Sharing.Disclosures;

/// <summary>
/// Tells units that received something when its owner corrects or withdraws it, as long as they may see it (RPD: duty to correct and notify). What it has done follows from the store
/// alone: at a start it looks at all that was received, and a notice that is there already is not written again, whichever server wrote it. Safe for concurrent use; one delivery at a time.
/// </summary>
public sealed class CorrectionRelay(NoticeWriter notices, DisclosureFinder finder, IGraphStore store, GraphIndex graph, ViewSource views, MembershipRegister memberships, ListReaders readers, TimeProvider clock) : IDisposable
{
    private static readonly Kind[] Causes = [Kind.Release, Kind.InformationRequest, Kind.UseConsent, Kind.OperationNote, Kind.Membership];

    private readonly SemaphoreSlim delivering = new(1, 1);
    private ReceivedItems? received;
    private long? done;

    /// <summary>Writes what is due as of the newest write that this server knows. O(writes since), and O(acts of disclosure) where one of those writes was such an act; after a failure the same is tried again.</summary>
    /// <exception cref="GraphStoreException">The store failed; what is due is written by the next call.</exception>
    public async Task DeliverAsync(CancellationToken cancellationToken)
    {
        await delivering.WaitAsync(cancellationToken);
        try
        {
            if (graph.Current is { } snapshot && snapshot.Revision != done)
            {
                await DeliverAsync(snapshot, cancellationToken);
                done = snapshot.Revision;
            }
        }
        finally
        {
            delivering.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => delivering.Dispose();

    private async Task DeliverAsync(GraphSnapshot snapshot, CancellationToken cancellationToken)
    {
        var view = await views.InForceAsync(snapshot.Revision, cancellationToken);
        var written = done is { } from ? await WrittenAsync(from, snapshot.Revision, cancellationToken) : null;
        if (received is null || written is null || await IsActAsync(written.Value.Records, cancellationToken))
        {
            GraphReading reading = new(view, snapshot, store, null);
            received = await ReceivedItems.ReadAsync(reading, await finder.FindAsync(reading, cancellationToken), cancellationToken);
        }

        List<NoticeDraft> drafts = [];
        var admitted = new AdmittedUnits(await AllReadersAsync(snapshot, cancellationToken), clock.GetUtcNow());
        foreach (var (number, item) in received.Records.Where(item => written?.Records.Contains(item.Key) != false))
        {
            drafts.AddRange(await DraftsAsync(item, await Corrections.OfRecordAsync(store, view, number, cancellationToken), admitted, cancellationToken));
        }

        foreach (var (number, item) in received.Claims.Where(item => written?.Claims.Contains(item.Key) != false))
        {
            drafts.AddRange(await DraftsAsync(item, await Corrections.OfClaimAsync(store, view, number, cancellationToken), admitted, cancellationToken));
        }

        await notices.WriteAsync(view, drafts, cancellationToken);
    }

    private async Task<IReadOnlyList<NoticeDraft>> DraftsAsync(ReceivedItem item, IReadOnlyList<Correction> corrections, AdmittedUnits admitted, CancellationToken cancellationToken)
    {
        List<NoticeDraft> drafts = [];
        foreach (var correction in corrections)
        {
            var label = await store.ReadLabelAsync(correction.Label, cancellationToken);
            drafts.AddRange(item.Since.Where(unit => unit.Key != correction.Owner && correction.At > unit.Value && admitted.Holds(unit.Key, label)).Select(unit => correction.NoticeTo(unit.Key, item.Id, label)));
        }

        return drafts;
    }

    private async Task<(HashSet<int> Records, HashSet<int> Claims)?> WrittenAsync(long after, long upTo, CancellationToken cancellationToken)
    {
        var (records, claims) = (new HashSet<int>(), new HashSet<int>());
        await foreach (var change in store.ReadChangesAsync(after, cancellationToken))
        {
            if (change.Revision > upTo)
            {
                break;
            }

            records.UnionWith(change.RecordNumbers);
            claims.UnionWith(change.ClaimNumbers);
        }

        return (records, claims);
    }

    private async Task<bool> IsActAsync(IReadOnlyCollection<int> records, CancellationToken cancellationToken)
    {
        foreach (var chunk in records.Chunk(5_000))
        {
            if ((await store.ReadIndexRecordsAsync(chunk, cancellationToken)).Any(row => Causes.Contains((Kind)row.KindCode)))
            {
                return true;
            }
        }

        return false;
    }

    private async Task<IReadOnlyList<Reader>> AllReadersAsync(GraphSnapshot snapshot, CancellationToken cancellationToken)
    {
        List<Reader> all = [];
        foreach (var reader in readers())
        {
            all.Add(await memberships.CompleteAsync(reader, snapshot, cancellationToken));
        }

        return all;
    }
}
