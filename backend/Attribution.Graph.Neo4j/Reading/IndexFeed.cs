using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Attribution.Domain.Identifiers;
using Attribution.Domain.Labels;
using Attribution.Graph.Neo4j.Connections;
using Attribution.Graph.Store;

namespace Attribution.Graph.Neo4j.Reading;

/// <summary>What the graph index reads: versions as of a revision, labels, names of types, changes. Commit times rise strictly, so a revision is a moment.</summary>
internal sealed class IndexFeed(GraphClient client)
{
    /// <summary>Items read at a time; the next are asked for while these are taken in.</summary>
    private const int Page = 10_000;

    /// <summary>Labels kept. What a number stands for never changes, so none is ever forgotten for its age.</summary>
    private const int MaxLabels = 20_000;

    private readonly ConcurrentDictionary<LabelId, HandlingLabel> knownLabels = new();

    private const string RecordColumns =
        "r.number AS number, r.version AS version, r.closed AS closed, r.kind AS kind, r.label AS label, r.identity AS identity, r.recordedFrom AS recordedFrom, r.revoked AS revoked";

    private const string ClaimColumns = """
        c.number AS number, c.version AS version, c.closed AS closed, c.from AS from, c.to AS to, c.fromIsClaim AS fromIsClaim, c.toIsClaim AS toIsClaim, c.type AS type,
        c.confidence AS confidence, c.label AS label, c.validFrom AS validFrom, c.validTo AS validTo, c.recordedFrom AS recordedFrom
        """;

    private static readonly IndexStatements Records = new(
        $"MATCH (r:Record) WHERE r.number >= $first AND r.number <= $last RETURN {RecordColumns} ORDER BY number",
        $"UNWIND $keys AS key MATCH (r:Record {{number: key}}) RETURN {RecordColumns}",
        """
        UNWIND $keys AS key MATCH (:Record {number: key})-[:HAD]->(v:RecordVersion)
        RETURN v.number AS number, v.label AS label, v.recordedFrom AS recordedFrom, v.recordedTo AS recordedTo, v.revoked AS revoked ORDER BY number, v.version
        """);

    private static readonly IndexStatements Claims = new(
        $"MATCH (c:ClaimHead) WHERE c.number >= $first AND c.number <= $last RETURN {ClaimColumns} ORDER BY number",
        $"UNWIND $keys AS key MATCH (c:ClaimHead {{number: key}}) RETURN {ClaimColumns}",
        """
        UNWIND $keys AS key MATCH (:ClaimHead {number: key})-[:HAD]->(v:ClaimVersion)
        RETURN v.number AS number, v.confidence AS confidence, v.label AS label, v.validFrom AS validFrom, v.validTo AS validTo, v.recordedFrom AS recordedFrom,
          v.recordedTo AS recordedTo ORDER BY number, v.version
        """);

    private readonly IndexRows<IndexRecord> records = new(client, Records, RecordOf, (now, past) => now with
    {
        Label = past.Get<int>("label"),
        RecordedFrom = past.Get<long>("recordedFrom"),
        RecordedTo = past.Get<long>("recordedTo"),
        Revoked = past.Get<bool>("revoked"),
    });

    private readonly IndexRows<IndexClaim> claims = new(client, Claims, ClaimOf, (now, past) => now with
    {
        Confidence = (byte)Optional(past, "confidence", byte.MaxValue),
        Label = past.Get<int>("label"),
        ValidFrom = Optional(past, "validFrom", long.MinValue),
        ValidTo = Optional(past, "validTo", long.MaxValue),
        RecordedFrom = past.Get<long>("recordedFrom"),
        RecordedTo = past.Get<long>("recordedTo"),
    });

    private const string Counters = "MATCH (m:Meta {name: 'store'}) RETURN m.revision AS revision, m.records AS records, m.claims AS claims";
    private const string TimeOf = "MATCH (c:Change) WHERE c.revision <= $revision RETURN c.recordedAt AS time ORDER BY c.revision DESC LIMIT 1";
    private const string Labels = "MATCH (l:Label) WHERE l.id > $after RETURN l.id AS id, l.bytes AS bytes ORDER BY id";
    private const string Label = "MATCH (l:Label {id: $id}) RETURN l.bytes AS bytes";
    private const string Types = "MATCH (t:OtherType) RETURN t.code AS code, t.name AS name ORDER BY code";
    private const string Changes = "MATCH (c:Change) WHERE c.revision > $after RETURN c ORDER BY c.revision";

    public async Task<long> RevisionAsync(CancellationToken cancellationToken) =>
        (await client.ReadAsync(Counters, row => row.Get<long>("revision"), cancellationToken).ConfigureAwait(false))[0];

    /// <summary>The highest number of a record; 0: there is none.</summary>
    public async Task<int> LastRecordAsync(CancellationToken cancellationToken) =>
        (await client.ReadAsync(Counters, row => row.Get<int>("records"), cancellationToken).ConfigureAwait(false))[0];

    public IAsyncEnumerable<(LabelId Id, HandlingLabel Label)> LabelsAsync(int after, CancellationToken cancellationToken) => client.StreamAsync(
        Labels, row => (new LabelId(row.Get<int>("id")), LabelBytes.Read(row.Get<byte[]>("bytes"))), cancellationToken, ("after", after));

    public ValueTask<HandlingLabel> LabelAsync(LabelId label, CancellationToken cancellationToken) =>
        knownLabels.TryGetValue(label, out var known) ? ValueTask.FromResult(known) : new(FetchLabelAsync(label, cancellationToken));

    public async Task<IReadOnlyList<(ushort Code, string Name)>> OtherTypesAsync(CancellationToken cancellationToken) =>
        await client.ReadAsync(Types, row => ((ushort)row.Get<int>("code"), row.Get<string>("name")), cancellationToken).ConfigureAwait(false);

    public IAsyncEnumerable<ChangeEntry> ChangesAsync(long after, CancellationToken cancellationToken) =>
        client.StreamAsync(Changes, row => Change(row.Get<INode>("c")), cancellationToken, ("after", after));

    public async IAsyncEnumerable<IndexRecord> RecordsAsync(long revision, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var time = await TimeAsync(revision, cancellationToken).ConfigureAwait(false);
        var last = await LastRecordAsync(cancellationToken).ConfigureAwait(false);
        await foreach (var page in PagesAsync(last, (first, end) => records.RangeAsync(first, end, cancellationToken)).ConfigureAwait(false))
        {
            foreach (var version in page)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (version.RecordedFrom <= time)
                {
                    yield return version with { RecordedTo = To(version.RecordedTo, time) };
                }
            }
        }
    }

    public async IAsyncEnumerable<IndexClaim> ClaimsAsync(long revision, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var time = await TimeAsync(revision, cancellationToken).ConfigureAwait(false);
        var last = (await client.ReadAsync(Counters, row => row.Get<int>("claims"), cancellationToken).ConfigureAwait(false))[0];
        await foreach (var page in PagesAsync(last, (first, end) => claims.RangeAsync(first, end, cancellationToken)).ConfigureAwait(false))
        {
            foreach (var version in page)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (version.RecordedFrom <= time)
                {
                    yield return version with { RecordedTo = To(version.RecordedTo, time) };
                }
            }
        }
    }

    public async Task<IReadOnlyList<IndexRecord>> RecordsAsync(IReadOnlyList<int> numbers, CancellationToken cancellationToken) =>
        await records.ListedAsync(numbers, cancellationToken).ConfigureAwait(false);

    public async Task<IReadOnlyList<IndexClaim>> ClaimsAsync(IReadOnlyList<int> numbers, CancellationToken cancellationToken) =>
        await claims.ListedAsync(numbers, cancellationToken).ConfigureAwait(false);

    private async Task<HandlingLabel> FetchLabelAsync(LabelId label, CancellationToken cancellationToken)
    {
        var found = await client.ReadAsync(Label, row => LabelBytes.Read(row.Get<byte[]>("bytes")), cancellationToken, ("id", label.Value)).ConfigureAwait(false);
        if (found is not [var known])
        {
            throw new ArgumentOutOfRangeException(nameof(label), label, "No label has this number.");
        }

        if (knownLabels.Count >= MaxLabels)
        {
            knownLabels.Clear();
        }

        return knownLabels[label] = known;
    }

    /// <summary>Page after page up to <paramref name="last"/>, each asked for while the one before is taken in.</summary>
    public static async IAsyncEnumerable<List<T>> PagesAsync<T>(int last, Func<int, int, Task<List<T>>> readAsync)
    {
        Task<List<T>>? next = last == 0 ? null : readAsync(1, Math.Min(Page, last));
        for (var first = 1; next is not null; first += Page)
        {
            var page = await next.ConfigureAwait(false);
            next = first + Page <= last ? readAsync(first + Page, Math.Min(first + (2 * Page) - 1, last)) : null;
            yield return page;
        }
    }

    private static IndexRecord RecordOf(IRecord row) => new(
        row.Get<int>("number"), (ushort)row.Get<int>("kind"), row.Get<int>("label"), row.Get<int>("identity"), row.Get<long>("recordedFrom"), long.MaxValue, row.Get<bool>("revoked"));

    private static IndexClaim ClaimOf(IRecord row) => new(
        row.Get<int>("number"), row.Get<int>("from"), row.Get<int>("to"), row.Get<bool>("fromIsClaim"), row.Get<bool>("toIsClaim"), (ushort)row.Get<int>("type"),
        (byte)Optional(row, "confidence", byte.MaxValue), row.Get<int>("label"), Optional(row, "validFrom", long.MinValue), Optional(row, "validTo", long.MaxValue),
        row.Get<long>("recordedFrom"), long.MaxValue);

    private static long Optional(IRecord row, string key, long otherwise) => row[key] is long value ? value : otherwise;

    // A version closed later was still current then.
    private static long To(long recordedTo, long time) => recordedTo <= time ? recordedTo : long.MaxValue;

    public static ChangeEntry Change(INode node) => new(
        node.Get<long>("revision"), node.Get<long>("recordedAt"), node.Get<List<int>>("records"), node.Get<List<int>>("claims"), node.Get<bool>("decisionsChanged"), node.Get<int>("labelsUpTo"))
    {
        Account = node.Get<string>("account"),
        Action = node.Get<string>("action"),
    };

    private async Task<long> TimeAsync(long revision, CancellationToken cancellationToken) =>
        (await client.ReadAsync(TimeOf, row => row.Get<long>("time"), cancellationToken, ("revision", revision)).ConfigureAwait(false)) is [var time] ? time : long.MinValue;
}
