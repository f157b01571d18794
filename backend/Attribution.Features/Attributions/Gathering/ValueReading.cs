using Attribution.Domain.Grades;
using Attribution.Domain.Identifiers;
using Attribution.Domain.Kinds;
using Attribution.Domain.Labels;
using Attribution.Domain.Time;
using Attribution.Features.Common;
using Attribution.Graph.Store;

namespace Attribution.Features.Attributions.Gathering;

/// <summary>Reads what stands at the ends of paths: claims, records and sources in bulk, a few round trips however many paths there are.</summary>
internal sealed class ValueReading
{
    private const int ReadSize = 10_000;

    private readonly Dictionary<int, ClaimVersion> claims = [];
    private readonly Dictionary<int, RecordVersion> records = [];
    private readonly Dictionary<SourceId, Source> sources = [];
    private readonly HashSet<LabelId> open = [];

    private ValueReading()
    {
    }

    /// <summary>Reads all that the paths and their roots need.</summary>
    public static async Task<ValueReading> OfAsync(GraphReading reading, IReadOnlyCollection<ValuePath> paths, IEnumerable<int> roots, CancellationToken cancellationToken)
    {
        ValueReading read = new();
        foreach (var chunk in paths.SelectMany(path => path.Claims.Concat(path.Before)).Distinct().Order().Chunk(ReadSize))
        {
            foreach (var claim in await reading.Store.ReadClaimsAsync(reading.View, chunk, cancellationToken))
            {
                read.claims[claim.Number] = claim;
            }
        }

        foreach (var chunk in paths.SelectMany(path => path.Opened.Append(path.Target)).Concat(roots).Distinct().Order().Chunk(ReadSize))
        {
            foreach (var record in await reading.Store.ReadRecordsAsync(reading.View, chunk, cancellationToken))
            {
                read.records[record.Number] = record;
            }
        }

        foreach (var chunk in read.claims.Values.Select(claim => claim.Header.Source).Distinct().Chunk(ReadSize))
        {
            foreach (var source in await reading.Store.ReadSourcesAsync(reading.View, chunk, cancellationToken))
            {
                read.sources[source.Id] = source;
            }
        }

        foreach (var label in read.claims.Values.Select(claim => claim.Content.Label).Concat(read.records.Values.Select(record => record.Content.Label)).ToHashSet())
        {
            if (Sensitivity.IsOpen(await reading.Store.ReadLabelAsync(label, cancellationToken)))
            {
                read.open.Add(label);
            }
        }

        return read;
    }

    /// <summary>A record that was read; null: it is not visible.</summary>
    public RecordVersion? Record(int number) => records.GetValueOrDefault(number);

    /// <summary>Records and claims on a root's paths, itself among them, that are not open to everyone: who is shown what follows from them is on record for them.</summary>
    public (IReadOnlyList<int> Records, IReadOnlyList<int> Claims) Guarded(int root, IReadOnlyCollection<ValuePath> paths) => (
        [.. paths.SelectMany(path => path.Opened.Append(path.Target)).Append(root).Distinct().Where(number => records.TryGetValue(number, out var record) && !open.Contains(record.Content.Label))],
        [.. paths.SelectMany(path => path.Claims.Concat(path.Before)).Distinct().Where(number => claims.TryGetValue(number, out var claim) && !open.Contains(claim.Content.Label))]);

    /// <summary>The values at the end of a path, one a claim and value.</summary>
    public IEnumerable<ClaimedValue> ValuesOf(ValuePath path)
    {
        if (!records.TryGetValue(path.Target, out var target))
        {
            yield break;
        }

        var values = NeighbourValues.Of(target, path.Type);
        foreach (var claim in path.Claims.Select(number => claims.GetValueOrDefault(number)).OfType<ClaimVersion>())
        {
            var said = ValueOf(path, target, claim) with { LeakedOn = DeclaredTraits.LeakedOn(target) };
            foreach (var (value, display, hub) in values)
            {
                yield return said with { Value = value, Display = display, HubRule = hub, Prevalence = DeclaredTraits.Prevalence(target, value.Type) };
            }
        }
    }

    /// <summary>What the record of a case, its like or an actor says of itself.</summary>
    public IEnumerable<ClaimedValue> OwnValuesOf(int root) => records.TryGetValue(root, out var record)
        ? NeighbourValues.OwnOf(record).Select(own => new ClaimedValue(root, own.Value, own.Display)
        {
            EvidenceId = NodeIdText.Record(record.Id),
            Grade = record.Content.Grade ?? Grade.Ungraded,
            Source = NodeIdText.Source(record.Header.Source),
            Labels = [record.Content.Label],
            Reports = [(Kind)record.Header.KindCode is Kind.Case ? $"case {record.Id}" : $"source {record.Header.Source}"],
        })
        : [];

    private ClaimedValue ValueOf(ValuePath path, RecordVersion target, ClaimVersion claim)
    {
        var chain = path.Before.Select(number => claims.GetValueOrDefault(number)).OfType<ClaimVersion>().Prepend(claim).ToList();
        var opened = path.Opened.Select(number => records.GetValueOrDefault(number)).OfType<RecordVersion>().ToList();
        var (first, last) = Days(chain, opened);
        return new ClaimedValue(path.Root, default, "")
        {
            EvidenceId = NodeIdText.Claim(claim.Id),
            First = first,
            Last = last,
            Grade = claim.Content.Grade ?? sources.GetValueOrDefault(claim.Header.Source)?.DefaultGrade ?? Grade.Ungraded,
            Source = NodeIdText.Source(claim.Header.Source),
            Reports = ReportsOf(path, chain),
            Labels = [.. chain.Select(each => each.Content.Label).Concat(opened.Select(record => record.Content.Label)).Append(target.Content.Label).Distinct()],
            Via = path.Via,
        };
    }

    // A past case is one report of the actor, whatever it cites.
    private IReadOnlyList<string> ReportsOf(ValuePath path, List<ClaimVersion> chain) =>
        path.Via != 0 && records.TryGetValue(path.Via, out var via) && (Kind)via.Header.KindCode is Kind.Case or Kind.Incident
            ? [$"case {via.Id}"]
            : chain.Select(ReportKeys.Of).FirstOrDefault(keys => keys.Any(ReportKeys.IsReport)) ?? ReportKeys.Of(chain[0]);

    // The nearest statement that has a date; a claim's start alone is a single sighting.
    private static (DateOnly? First, DateOnly? Last) Days(List<ClaimVersion> chain, List<RecordVersion> opened)
    {
        var stated = chain.Select(claim => (claim.Content.ValidFrom, claim.Content.ValidTo)).Concat(opened.AsEnumerable().Reverse().Select(record => (record.Content.ValidFrom, record.Content.ValidTo))).FirstOrDefault(pair => pair.ValidFrom is not null || pair.ValidTo is not null);
        var first = DayOf(stated.ValidFrom) ?? DayOf(stated.ValidTo);
        return (first, DayOf(stated.ValidTo) ?? first);
    }

    private static DateOnly? DayOf(long? time) => time is { } known ? DateOnly.FromDateTime(UnixMicroseconds.ToTime(known).UtcDateTime) : null;
}
