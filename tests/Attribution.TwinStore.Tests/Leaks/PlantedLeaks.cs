using System.Globalization;
using System.Text.RegularExpressions;
using Attribution.Domain.Identifiers;
using Attribution.Graph.Store;
using Attribution.TwinStore.Tests.Plans;

namespace Attribution.TwinStore.Tests.Leaks;

/// <summary>One of every sort of leak that platforms of this field have had.</summary>
internal static partial class PlantedLeaks
{
    public static IReadOnlyList<PlantedLeak> All { get; } =
    [
        Answer("count", (_, body, all) => Totals().Replace(body, match => $"\"totalCount\":{int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) + all.Records}")),
        Answer("facet: how many neighbours of a kind", (_, body, all) => Facets().Replace(body, match => $"{match.Groups[1].Value}{int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture) + all.Claims}")),
        Answer("cursor length", (_, body, all) => CursorEnds().Replace(body, match => match.Value.Insert(match.Value.Length - 1, new string('A', all.Records)))),
        Answer("cursor in clear", (_, body, _) => CursorEnds().Replace(body, match => match.Value.Insert(match.Value.Length - 1, "cGxhY2UgNDI"))),
        Answer("error text", (_, body, all) => body.Replace("There is no ", $"Among {all.Records} there is no ", StringComparison.Ordinal)),
        Answer("export manifest", (path, body, all) => path == "/exports" ? $"{body}\r\n# {all.Records} in the store" : body),
        Answer("health", (path, body, all) => path == "/health/ready" ? body.Replace("ready", $"ready, {all.Claims} claims", StringComparison.Ordinal) : body),
        new("subscription: events numbered by all writes")
        {
            InAnswer = async (_, body, all) => body.Replace("event: next", $"id: {await all.Store.ReadRevisionAsync(CancellationToken.None)}\nevent: next", StringComparison.Ordinal),
        },
        Store("edges the reader may not see", OpenClaims),
        Store("path through a hidden node", OpenRecords),
        Store("history: past versions under today's rights", OpenPast),
        Store("name claims under a label of their own", OpenNames),
        Store("source names", OpenSources),
        Store("cache across readers", CachedSources),
        Store("order by how much is known to all", OrderedByAll),
        Store("existence by write conflict", ConflictWithAll),
        Store("existence by an internal error", FailOnHidden),
        Store("suggestion: hits of hidden names", HiddenHits),
        Store("change feed: who wrote", WritersOfAll),
        Store("subscription: notices to others of the unit", OpenNotices),
        Store("identity: decisions the reader may not see", OpenDecisions),
    ];

    private static PlantedLeak Answer(string name, Func<string, string, Omniscience, string> change) => new(name) { InAnswer = (path, body, all) => Task.FromResult(change(path, body, all)) };

    private static PlantedLeak Store(string name, Action<IGraphStore, Omniscience, StoreTap, LabelId> plant) => new(name)
    {
        InStore = async (store, all, tap) => plant(store, all, tap, await store.InternLabelAsync(Domain.Labels.HandlingLabel.Public("PL-CYB"), CancellationToken.None)),
    };

    private static void OpenClaims(IGraphStore store, Omniscience all, StoreTap tap, LabelId open) => tap.Change(
        nameof(IGraphStore.ReadIndexClaimsAsync),
        (args, real) => real(args) is IAsyncEnumerable<IndexClaim> claims ? claims.Select(claim => claim.Number % 3 == 0 ? claim with { Label = open.Value } : claim) : real(args));

    private static void OpenRecords(IGraphStore store, Omniscience all, StoreTap tap, LabelId open) => tap.Change(
        nameof(IGraphStore.ReadIndexRecordsAsync),
        (args, real) => real(args) is IAsyncEnumerable<IndexRecord> records ? records.Select(record => record with { Label = open.Value }) : real(args));

    // A past version reads as its own label says, whatever the item's label is today. (So do records that have one version only.)
    private static void OpenPast(IGraphStore store, Omniscience all, StoreTap tap, LabelId open) => tap.Change(
        nameof(IGraphStore.ReadIndexRecordsAsync),
        (args, real) => real(args) is IAsyncEnumerable<IndexRecord> records ? records.Select(record => record.RecordedTo == long.MaxValue ? record with { Label = open.Value } : record) : real(args));

    private static void OpenNames(IGraphStore store, Omniscience all, StoreTap tap, LabelId open) => tap.Change(
        nameof(IGraphStore.ReadRecordsAsync), (args, real) => NamesOfAllAsync(store, all, (Task<IReadOnlyList<RecordVersion>>)real(args)!)); // the method never answers null

    private static async Task<IReadOnlyList<RecordVersion>> NamesOfAllAsync(IGraphStore store, Omniscience all, Task<IReadOnlyList<RecordVersion>> shown)
    {
        var records = await shown;
        var known = (await store.ReadRecordsAsync(all.View, [.. records.Select(record => record.Number)], CancellationToken.None)).ToDictionary(record => record.Number);
        return [.. records.Select(record => known.TryGetValue(record.Number, out var full) ? record with { Content = record.Content with { Names = full.Content.Names } } : record)];
    }

    private static void OpenSources(IGraphStore store, Omniscience all, StoreTap tap, LabelId open) =>
        tap.Change(nameof(IGraphStore.ReadSourcesAsync), (args, real) => real([all.View, args[1], args[2]]));

    private static void CachedSources(IGraphStore store, Omniscience all, StoreTap tap, LabelId open)
    {
        Dictionary<SourceId, Source> cache = [];
        tap.Change(nameof(IGraphStore.ReadSourcesAsync), (args, real) => ThroughCacheAsync(cache, (IReadOnlyList<SourceId>)args[1]!, (Task<IReadOnlyList<Source>>)real(args)!)); // neither is ever null
    }

    private static async Task<IReadOnlyList<Source>> ThroughCacheAsync(Dictionary<SourceId, Source> cache, IReadOnlyList<SourceId> ids, Task<IReadOnlyList<Source>> read)
    {
        var found = await read;
        lock (cache)
        {
            foreach (var source in found)
            {
                cache[source.Id] = source;
            }

            return [.. ids.Distinct().Where(cache.ContainsKey).Select(id => cache[id])];
        }
    }

    private static void OrderedByAll(IGraphStore store, Omniscience all, StoreTap tap, LabelId open) => tap.Change(
        nameof(IGraphStore.SearchAsync), (args, real) => ByAll(all.Records, (IAsyncEnumerable<NameHit>)real(args)!)); // never null

    private static async IAsyncEnumerable<NameHit> ByAll(int records, IAsyncEnumerable<NameHit> hits)
    {
        foreach (var hit in (await hits.ToListAsync()).OrderBy(hit => hit.RecordNumber * 7919 % (records + 1)))
        {
            yield return hit;
        }
    }

    private static void ConflictWithAll(IGraphStore store, Omniscience all, StoreTap tap, LabelId open) => tap.Change(
        nameof(IGraphStore.CommitAsync), (args, real) => CommitUnlessKnownAsync(store, all, (GraphBatch)args[0]!, () => (Task<CommitResult>)real(args)!)); // neither is ever null

    private static async Task<CommitResult> CommitUnlessKnownAsync(IGraphStore store, Omniscience all, GraphBatch batch, Func<Task<CommitResult>> commit)
    {
        string[] ids = [.. batch.Records.Where(record => record.ExpectedVersion == 0).SelectMany(record => record.Header?.ExternalIds ?? [])];
        var known = await store.FindByExternalIdsAsync(all.View, ids, CancellationToken.None);
        return known.Count > 0 ? new CommitResult.Refused("DUPLICATE_EXTERNAL_ID", "It is there already.") : await commit();
    }

    private static void FailOnHidden(IGraphStore store, Omniscience all, StoreTap tap, LabelId open) => tap.Change(
        nameof(IGraphStore.FindRecordsAsync), (args, real) => FailIfHiddenAsync(store, all, (IReadOnlyList<RecordId>)args[1]!, (Task<IReadOnlyList<int>>)real(args)!)); // neither is ever null

    private static async Task<IReadOnlyList<int>> FailIfHiddenAsync(IGraphStore store, Omniscience all, IReadOnlyList<RecordId> ids, Task<IReadOnlyList<int>> shown)
    {
        var (seen, there) = (await shown, await store.FindRecordsAsync(all.View, ids, CancellationToken.None));
        return seen.Zip(there).Any(pair => pair.First == 0 && pair.Second > 0) ? throw new InvalidOperationException("Not permitted.") : seen;
    }

    private static void HiddenHits(IGraphStore store, Omniscience all, StoreTap tap, LabelId open) =>
        tap.Change(nameof(IGraphStore.SearchAsync), (args, real) => real([all.View, args[1], args[2]]));

    private static void WritersOfAll(IGraphStore store, Omniscience all, StoreTap tap, LabelId open) => tap.Change(
        nameof(IGraphStore.ReadChangesAsync),
        (args, real) => ((IAsyncEnumerable<ChangeEntry>)real(args)!).Select(entry => entry.Action == PlannedBatch.DeliverNotice ? entry : entry with { Action = $"{entry.Action} of {entry.RecordNumbers.Count}" })); // never null

    // The index still hides them, so that no list and no id shows them: only who listens is told.
    private static void OpenNotices(IGraphStore store, Omniscience all, StoreTap tap, LabelId open) => tap.Change(
        nameof(IGraphStore.ReadRecordsAsync), (args, real) => WithNoticesAsync(store, all, (IReadOnlyList<int>)args[1]!, (Task<IReadOnlyList<RecordVersion>>)real(args)!)); // neither is ever null

    private static async Task<IReadOnlyList<RecordVersion>> WithNoticesAsync(IGraphStore store, Omniscience all, IReadOnlyList<int> numbers, Task<IReadOnlyList<RecordVersion>> shown)
    {
        var records = await shown;
        int[] hidden = [.. numbers.Except(records.Select(record => record.Number))];
        return [.. records, .. (await store.ReadRecordsAsync(all.View, hidden, CancellationToken.None)).Where(record => record.Header.KindCode == (ushort)Domain.Kinds.Kind.Notice)];
    }

    private static void OpenDecisions(IGraphStore store, Omniscience all, StoreTap tap, LabelId open) => tap.Change(
        nameof(IGraphStore.ReadIndexDecisionsAsync), (args, real) => ((IAsyncEnumerable<Decision>)real(args)!).Select(decision => decision with { Label = open })); // never null

    [GeneratedRegex("(\"count\":)([0-9]+)")]
    private static partial Regex Facets();

    [GeneratedRegex("\"totalCount\":([0-9]+)")]
    private static partial Regex Totals();

    [GeneratedRegex("\"(?:cursor|endCursor)\":\"[^\"]+\"")]
    private static partial Regex CursorEnds();
}
