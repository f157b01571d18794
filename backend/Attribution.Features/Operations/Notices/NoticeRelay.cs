using Attribution.Domain.Identifiers;
using Attribution.Domain.Kinds;
using Attribution.Domain.Selectors;
using Attribution.Features.Common;
using Attribution.Features.Operations.HitChecks;
using Attribution.Features.Operations.Matching;
using Attribution.Features.Operations.Targets;
using Attribution.Graph.Index;
using Attribution.Graph.Store;
using Attribution.Graph.Views;

namespace Attribution.Features.Operations.Notices;

/// <summary>
/// Writes the notices that targets and hit checks call for, apart from the requests that made them. What it has done follows from the store alone: it begins with everything at a
/// start, goes on from what was written since, and a notice that is there already is not written again, whichever server wrote it. Safe for concurrent use; one delivery at a time.
/// </summary>
public sealed class NoticeRelay(NoticeWriter writer, TargetFeed feed, Hubs hubs, GraphIndex graph, ViewSource views, KnownUnits units, TimeProvider clock) : IDisposable
{
    private static readonly Kind[] Causes = [Kind.Target, Kind.HitCheck, Kind.HitQuota];

    private readonly SemaphoreSlim delivering = new(1, 1);
    private readonly SweptTargets swept = new();
    private long? done;

    /// <summary>Writes what is due as of the newest write that this server knows. O(writes since); after a failure the same is tried again.</summary>
    /// <exception cref="GraphStoreException">The store failed; what is due is written by the next call.</exception>
    public async Task DeliverAsync(CancellationToken cancellationToken)
    {
        await delivering.WaitAsync(cancellationToken);
        try
        {
            await feed.RotateAsync(cancellationToken);
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
        var view = await views.InForceAsync(cancellationToken);
        var numbers = done is { } from
            ? await feed.WrittenAsync(from, snapshot.Revision, cancellationToken)
            : [.. snapshot.List(view, new EntityQuery { KindCodes = [.. Causes.Select(kind => (ushort)kind)], Limit = int.MaxValue }).Entities.Select(entity => entity.Lead)];
        var index = await feed.RefreshAsync(cancellationToken);
        foreach (var chunk in numbers.Chunk(TargetFeed.ReadSize))
        {
            var (records, _) = await feed.ReadAsync(view, chunk, Causes, cancellationToken);
            await writer.WriteAsync(view, await OfTargetsAsync(index, TargetNode.Kept.Documents(records), cancellationToken), cancellationToken);
            await writer.WriteAsync(view, await OfChecksAsync(view, HitCheckNode.Kept.Documents(records), cancellationToken), cancellationToken);
            await writer.WriteAsync(view, [.. HitQuota.Kept.Documents(records).SelectMany(quota => swept.Of(quota.Record, quota.Document))], cancellationToken);
        }
    }

    private async Task<IReadOnlyList<NoticeDraft>> OfTargetsAsync(BlindIndex index, IReadOnlyList<(RecordVersion Record, TargetDocument Document)> targets, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        List<(Selector Selector, IReadOnlyList<BlindEntry> Holders)> matches = [];
        foreach (var selector in targets.Where(target => target.Document.WithdrawnBy is null).Select(target => Selector.FromStored(target.Document.Type, target.Document.Value)).Distinct())
        {
            if (index.At(index.PlaceOf(selector), now) is { Count: > 1 and < Hubs.ManyUnits } holders)
            {
                matches.Add((selector, holders));
            }
        }

        var areHubs = matches.Count == 0 ? [] : await hubs.AreAsync([.. matches.Select(match => match.Selector)], cancellationToken);
        var directory = units();
        return [.. matches.Where((_, place) => !areHubs[place]).SelectMany(match => Deconfliction.Of(match.Holders, directory))];
    }

    private async Task<IReadOnlyList<NoticeDraft>> OfChecksAsync(View view, IReadOnlyList<(RecordVersion Record, HitCheckDocument Document)> checks, CancellationToken cancellationToken)
    {
        List<NoticeDraft> drafts = [];
        foreach (var (record, check) in checks)
        {
            string[] found = [.. check.Asked.SelectMany(asked => asked.FoundTargets()).Distinct(StringComparer.Ordinal)];
            if (found.Length > 0)
            {
                var targets = TargetNode.Kept.Documents(await writer.ReadAsync(view, [.. found.Select(id => RecordId.Parse(id, null))], cancellationToken));
                drafts.AddRange(targets.Select(target => NoticesOfChecks.Of(record, check, target.Record, target.Document)));
                swept.Remember(record, targets.Select(target => target.Record));
            }
        }

        return drafts;
    }
}
