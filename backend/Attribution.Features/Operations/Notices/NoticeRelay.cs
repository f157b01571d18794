using Attribution.Domain.Identifiers;
using Attribution.Domain.Kinds;
using Attribution.Domain.Selectors;
using Attribution.Features.Common;
using Attribution.Features.Operations.HitChecks;
using Attribution.Features.Operations.Matching;
using Attribution.Features.Operations.NearMatches;
using Attribution.Features.Operations.PlannedActions;
using Attribution.Features.Operations.Targets;
using Attribution.Graph.Index;
using Attribution.Graph.Store;
using Attribution.Graph.Views;

namespace Attribution.Features.Operations.Notices;

/// <summary>
/// Writes the notices that targets and hit checks call for, apart from the requests that made them. What it has done follows from the store alone: it begins with everything at a
/// start, goes on from what was written since, and a notice that is there already is not written again, whichever server wrote it. Safe for concurrent use; one delivery at a time.
/// </summary>
public sealed class NoticeRelay(NoticeWriter writer, NearMatchFinder near, ActionClashes clashes, TargetFeed feed, Hubs hubs, GraphIndex graph, ViewSource views, KnownUnits units, TimeProvider clock) : IDisposable
{
    private static readonly Kind[] Causes = [Kind.Target, Kind.PlannedAction, Kind.HitCheck, Kind.HitQuota, Kind.NearMatch];
    private static readonly Kind[] Watched = [.. Causes, Kind.Case];

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
        var view = await views.InForceAsync(snapshot.Revision, cancellationToken);
        var numbers = done is { } from
            ? await feed.WrittenAsync(from, snapshot.Revision, cancellationToken)
            : [.. snapshot.List(view, new EntityQuery { KindCodes = [.. Causes.Select(kind => (ushort)kind)], Limit = int.MaxValue }).Entities.Select(entity => entity.Lead)];
        var index = await feed.RefreshAsync(cancellationToken);
        List<(RecordVersion Record, HitQuota Document)> stopped = [];
        foreach (var chunk in numbers.Chunk(TargetFeed.ReadSize))
        {
            var (records, _) = await feed.ReadAsync(view, chunk, Watched, cancellationToken);
            await writer.WriteAsync(view, await OfTargetsAsync(index, TargetNode.Kept.Documents(records), cancellationToken), cancellationToken);
            var reopened = ReopenedOf(records);
            await writer.WriteAsync(view, await OfReopenedAsync(view, index, reopened, cancellationToken), cancellationToken);
            HashSet<RecordId> actions = [.. PlannedActionNode.Kept.Documents(records).Select(action => action.Record.Id)];
            await writer.WriteAsync(view, await clashes.OfAsync(view, snapshot, actions, reopened, cancellationToken), cancellationToken);
            var checks = HitCheckNode.Kept.Documents(records);
            await writer.WriteAsync(view, await OfChecksAsync(view, checks, cancellationToken), cancellationToken);
            await writer.WriteAsync(view, await near.OfAsync(view, index, checks, cancellationToken), cancellationToken);
            await writer.WriteAsync(view, [.. NearMatchFinder.Released(NearMatchNode.Kept.Documents(records))], cancellationToken);
            stopped.AddRange(HitQuota.Kept.Documents(records).Where(quota => quota.Document.Stopped.Count > 0));
        }

        // A quota may lie before the checks that it counted: who is told is known once all were seen.
        await writer.WriteAsync(view, [.. stopped.SelectMany(quota => swept.Of(quota.Record, quota.Document))], cancellationToken);
        swept.Forget(clock.GetUtcNow());
    }

    // Targets of a case that goes on again are compared anew. At a start all are, and a new case has none yet.
    private HashSet<RecordId> ReopenedOf(IReadOnlyList<RecordVersion> records) =>
        [.. records.Where(record => done is not null && (Kind)record.Header.KindCode == Kind.Case && record.Version > 1 && ActiveCase.IsActive(record)).Select(record => record.Id)];

    private async Task<IReadOnlyList<NoticeDraft>> OfReopenedAsync(View view, BlindIndex index, HashSet<RecordId> cases, CancellationToken cancellationToken) =>
        cases.Count == 0 ? [] : await OfTargetsAsync(index, TargetNode.Kept.Documents(await writer.ReadAsync(view, index.TargetsOf(cases), cancellationToken)), cancellationToken);

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
                swept.Remember(record, check, targets.Select(target => target.Record));
            }
        }

        return drafts;
    }
}
