using System.Runtime.CompilerServices;
using Attribution.Domain.Identifiers;
using Attribution.Domain.Labels;
using Attribution.Graph.Neo4j.Connections;
using Attribution.Graph.Neo4j.Rows;
using Attribution.Graph.Store;

namespace Attribution.Graph.Neo4j.Reading;

/// <summary>What the graph index reads: versions as of a revision, labels, names of types, changes. Commit times rise strictly, so a revision is a moment.</summary>
internal sealed class IndexFeed(GraphClient client, RecordReading records, ClaimReading claims)
{
    /// <summary>Items read at a time.</summary>
    private const int Page = 2_000;

    private const string Counters = "MATCH (m:Meta {name: 'store'}) RETURN m.revision AS revision, m.records AS records, m.claims AS claims";
    private const string TimeOf = "MATCH (c:Change) WHERE c.revision <= $revision RETURN c.recordedAt AS time ORDER BY c.revision DESC LIMIT 1";
    private const string Labels = "MATCH (l:Label) WHERE l.id > $after RETURN l.id AS id, l.bytes AS bytes ORDER BY id";
    private const string Label = "MATCH (l:Label {id: $id}) RETURN l.bytes AS bytes";
    private const string Types = "MATCH (t:OtherType) RETURN t.code AS code, t.name AS name ORDER BY code";
    private const string Changes = "MATCH (c:Change) WHERE c.revision > $after RETURN c ORDER BY c.revision";

    public async Task<long> RevisionAsync(CancellationToken cancellationToken) =>
        (await client.ReadAsync(Counters, row => row.Get<long>("revision"), cancellationToken).ConfigureAwait(false))[0];

    public IAsyncEnumerable<(LabelId Id, HandlingLabel Label)> LabelsAsync(int after, CancellationToken cancellationToken) => client.StreamAsync(
        Labels, row => (new LabelId(row.Get<int>("id")), LabelBytes.Read(row.Get<byte[]>("bytes"))), cancellationToken, ("after", after));

    public async Task<HandlingLabel> LabelAsync(LabelId label, CancellationToken cancellationToken)
    {
        var found = await client.ReadAsync(Label, row => LabelBytes.Read(row.Get<byte[]>("bytes")), cancellationToken, ("id", label.Value)).ConfigureAwait(false);
        return found is [var known] ? known : throw new ArgumentOutOfRangeException(nameof(label), label, "No label has this number.");
    }

    public async Task<IReadOnlyList<(ushort Code, string Name)>> OtherTypesAsync(CancellationToken cancellationToken) =>
        await client.ReadAsync(Types, row => ((ushort)row.Get<int>("code"), row.Get<string>("name")), cancellationToken).ConfigureAwait(false);

    public IAsyncEnumerable<ChangeEntry> ChangesAsync(long after, CancellationToken cancellationToken) =>
        client.StreamAsync(Changes, row => Change(row.Get<INode>("c")), cancellationToken, ("after", after));

    public async IAsyncEnumerable<IndexRecord> RecordsAsync(long revision, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var time = await TimeAsync(revision, cancellationToken).ConfigureAwait(false);
        var last = (await client.ReadAsync(Counters, row => row.Get<int>("records"), cancellationToken).ConfigureAwait(false))[0];
        for (var first = 1; first <= last; first += Page)
        {
            foreach (var record in await RecordsAsync([.. Enumerable.Range(first, Math.Min(Page, last - first + 1))], time, cancellationToken).ConfigureAwait(false))
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return record;
            }
        }
    }

    public async IAsyncEnumerable<IndexClaim> ClaimsAsync(long revision, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var time = await TimeAsync(revision, cancellationToken).ConfigureAwait(false);
        var last = (await client.ReadAsync(Counters, row => row.Get<int>("claims"), cancellationToken).ConfigureAwait(false))[0];
        for (var first = 1; first <= last; first += Page)
        {
            foreach (var claim in await ClaimsAsync([.. Enumerable.Range(first, Math.Min(Page, last - first + 1))], time, cancellationToken).ConfigureAwait(false))
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return claim;
            }
        }
    }

    public async Task<IReadOnlyList<IndexRecord>> RecordsAsync(IReadOnlyList<int> numbers, long time, CancellationToken cancellationToken)
    {
        var rows = await records.RowsAsync(numbers, withPast: true, cancellationToken).ConfigureAwait(false);
        return [.. numbers.Where(rows.ContainsKey).SelectMany(number => Versions(rows[number], time))];
    }

    public async Task<IReadOnlyList<IndexClaim>> ClaimsAsync(IReadOnlyList<int> numbers, long time, CancellationToken cancellationToken)
    {
        var rows = await claims.RowsAsync(numbers, withPast: true, cancellationToken).ConfigureAwait(false);
        return [.. numbers.Where(rows.ContainsKey).SelectMany(number => Versions(rows[number], time))];
    }

    private static IEnumerable<IndexRecord> Versions(RecordRow row, long time) =>
        from version in row.Versions
        where version.RecordedFrom <= time
        select new IndexRecord(row.Number, (ushort)row.Kind, version.Label, row.Identity, version.RecordedFrom, To(version.RecordedTo, time), version.IsRevoked);

    private static IEnumerable<IndexClaim> Versions(ClaimRow row, long time) =>
        from version in row.Versions
        where version.RecordedFrom <= time
        select new IndexClaim(
            row.Number, row.From, row.To, row.FromEnd.IsClaim, row.ToEnd.IsClaim, (ushort)row.TypeCode, (byte)(version.Confidence ?? byte.MaxValue), version.Label,
            version.ValidFrom ?? long.MinValue, version.ValidTo ?? long.MaxValue, version.RecordedFrom, To(version.RecordedTo, time));

    // A version closed later was still current then.
    private static long To(long? recordedTo, long time) => recordedTo is { } end && end <= time ? end : long.MaxValue;

    private static ChangeEntry Change(INode node) => new(
        node.Get<long>("revision"), node.Get<long>("recordedAt"), node.Get<List<int>>("records"), node.Get<List<int>>("claims"), node.Get<bool>("decisionsChanged"), node.Get<int>("labelsUpTo"))
    {
        Account = node.Get<string>("account"),
        Action = node.Get<string>("action"),
    };

    private async Task<long> TimeAsync(long revision, CancellationToken cancellationToken) =>
        (await client.ReadAsync(TimeOf, row => row.Get<long>("time"), cancellationToken, ("revision", revision)).ConfigureAwait(false)) is [var time] ? time : long.MinValue;
}
