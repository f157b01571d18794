using Attribution.Domain.Identifiers;
using Attribution.Domain.Kinds;
using Attribution.Features.Operations.Contacts;
using Attribution.Features.Operations.Matching;
using Attribution.Features.Operations.Notices;
using Attribution.Graph.Index;
using Attribution.Graph.Store;
using Attribution.Graph.Views;

namespace Attribution.Features.Operations.Requests;

/// <summary>
/// Tells units of requests and calls to them, of periods that run out and of calls that nobody acknowledged, and lets requests expire. What it has done follows from the store alone: at a start it looks at all of them, and
/// a notice that is there already is not written again, whichever server wrote it; so no period passes silently, however long nobody looked. Safe for concurrent use; one delivery at
/// a time.
/// </summary>
public sealed class RequestRelay(NoticeWriter notices, ExpiryWriter expiries, TargetFeed feed, GraphIndex graph, ViewSource views, TimeProvider clock) : IDisposable
{
    private static readonly Kind[] Kinds = [Kind.InformationRequest, Kind.UnitCall];

    private readonly SemaphoreSlim delivering = new(1, 1);
    private readonly Dictionary<RecordId, WaitingRecord> waiting = [];
    private long? done;

    /// <summary>Writes what is due now. O(requests that wait for something + writes since); after a failure the same is tried again.</summary>
    /// <exception cref="GraphStoreException">The store failed; what is due is written by the next call.</exception>
    public async Task DeliverAsync(CancellationToken cancellationToken)
    {
        await delivering.WaitAsync(cancellationToken);
        try
        {
            if (graph.Current is { } snapshot)
            {
                var view = await LearnAsync(snapshot, cancellationToken);
                await WriteAsync(view, clock.GetUtcNow(), cancellationToken);
            }
        }
        finally
        {
            delivering.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => delivering.Dispose();

    private async Task<View?> LearnAsync(GraphSnapshot snapshot, CancellationToken cancellationToken)
    {
        if (snapshot.Revision == done)
        {
            return null;
        }

        var view = await views.InForceAsync(snapshot.Revision, cancellationToken);
        var numbers = done is { } from ? await feed.WrittenAsync(from, snapshot.Revision, cancellationToken) : [.. RequestNode.Kept.Numbers(snapshot, view), .. UnitCallNode.Kept.Numbers(snapshot, view)];
        var (records, gone) = await feed.ReadAsync(view, numbers, Kinds, cancellationToken);
        foreach (var (id, _) in waiting.Where(pair => gone.Contains(pair.Value.Record.Number)).ToArray())
        {
            waiting.Remove(id);
        }

        foreach (var (record, document) in RequestNode.Kept.Documents(records))
        {
            waiting[record.Id] = WaitingRecord.Of(record, document);
        }

        foreach (var (record, document) in UnitCallNode.Kept.Documents(records))
        {
            waiting[record.Id] = WaitingRecord.Of(record, document);
        }

        done = snapshot.Revision;
        return view;
    }

    private async Task WriteAsync(View? known, DateTimeOffset now, CancellationToken cancellationToken)
    {
        WaitingRecord[] due = [.. waiting.Values.Where(request => request.Next <= now)];
        if (due.Length == 0)
        {
            return;
        }

        var view = known ?? await views.InForceAsync(graph.Revision, cancellationToken);
        await notices.WriteAsync(view, [.. due.SelectMany(request => request.DueAt(now))], cancellationToken);
        foreach (var request in due)
        {
            // One that somebody else changed meanwhile is learnt anew at the next look.
            if (!(request.Expiry <= now) || request.Request is not { } document || await expiries.WriteAsync(request.Record, document, cancellationToken))
            {
                waiting[request.Record.Id] = request.After(now);
            }
        }

        foreach (var (id, _) in waiting.Where(pair => pair.Value.Next is null).ToArray())
        {
            waiting.Remove(id);
        }
    }
}
