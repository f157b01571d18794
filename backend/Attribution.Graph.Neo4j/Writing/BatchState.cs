using Attribution.Domain.Identifiers;
using Attribution.Graph.Neo4j.Contents;
using Attribution.Graph.Neo4j.Rows;
using Attribution.Graph.Store;

namespace Attribution.Graph.Neo4j.Writing;

/// <summary>What a batch meets in the store, and the numbers it gives out. Lives for one attempt.</summary>
internal sealed class BatchState(GraphBatch batch, MetaRow meta, long recordedAt)
{
    private const string FindSources = "UNWIND $keys AS key MATCH (s:Source {id: key}) RETURN s.id AS id";
    private const string FindSourceKeys = "UNWIND $keys AS key MATCH (s:Source {key: key}) RETURN s.key AS key, s.id AS id";
    private const string FindRecords = "UNWIND $keys AS key MATCH (r:Record {id: key}) RETURN r";
    private const string FindClaims = "UNWIND $keys AS key MATCH (c:ClaimHead {id: key}) RETURN c";
    private const string FindRecordNumbers = "UNWIND $keys AS key MATCH (r:Record {id: key}) RETURN key, r.number AS number";
    private const string FindClaimNumbers = "UNWIND $keys AS key MATCH (c:ClaimHead {id: key}) RETURN key, c.number AS number";
    private const string FindRecordKeys = "UNWIND $keys AS key MATCH (r:Record {firstKey: key}) RETURN key";
    private const string FindClaimKeys = "UNWIND $keys AS key MATCH (c:ClaimHead {externalKey: key}) RETURN key";
    private const string FindIdentities = "UNWIND $keys AS key MATCH (r:Record {identityHash: key}) RETURN key, min(r.identity) AS identity";
    private const string FindDecisions = "UNWIND $keys AS key MATCH (d:Decision {id: key}) RETURN d.id AS id, d.withdrawnAt AS withdrawnAt";
    private const string FindTypes = "UNWIND $keys AS key MATCH (t:OtherType) RETURN DISTINCT t.name AS name, t.code AS code";

    // Ends of new claims that lie in the store; nothing else of them is asked.
    private readonly Dictionary<RecordId, int> recordEnds = [];
    private readonly Dictionary<ClaimId, int> claimEnds = [];

    public GraphBatch Batch => batch;

    public MetaRow Meta => meta;

    /// <summary>µs since 1970, of everything in the batch.</summary>
    public long RecordedAt => recordedAt;

    public HashSet<SourceId> Sources { get; } = [];

    public Dictionary<string, SourceId> SourceKeys { get; } = new(StringComparer.Ordinal);

    public Dictionary<RecordId, RecordRow> Records { get; } = [];

    public Dictionary<ClaimId, ClaimRow> Claims { get; } = [];

    public HashSet<string> RecordKeys { get; } = new(StringComparer.Ordinal);

    public HashSet<string> ClaimKeys { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, int> Identities { get; } = new(StringComparer.Ordinal);

    /// <summary>Decisions in the store; true: it stands.</summary>
    public Dictionary<DecisionId, bool> Decisions { get; } = [];

    public Dictionary<string, int> OtherTypes { get; } = new(StringComparer.Ordinal);

    /// <summary>Names of other types that this batch brings.</summary>
    public List<string> NewTypes { get; } = [];

    /// <summary>Numbers of the batch's records and claims, new and old, by id.</summary>
    public Dictionary<RecordId, int> RecordNumbers { get; } = [];

    public Dictionary<ClaimId, int> ClaimNumbers { get; } = [];

    public bool IsKnown(LabelId label) => label.Value >= 1 && label.Value <= meta.Labels;

    public static string FirstKey(RecordHeader header) => Keys.Hash(Keys.Of(header.OwnerUnit, header.Source.ToString(), header.ExternalIds[0]));

    public static string? ExternalKey(ClaimHeader header) =>
        header.ExternalId is { } externalId ? Keys.Hash(Keys.Of(header.OwnerUnit, header.Source.ToString(), externalId)) : null;

    public async Task LoadAsync(WriteContext runner)
    {
        await LoadSourcesAsync(runner).ConfigureAwait(false);
        await LoadRecordsAsync(runner).ConfigureAwait(false);
        await LoadClaimsAsync(runner).ConfigureAwait(false);
        foreach (var (id, stands) in await runner.FindAsync(
            FindDecisions, batch.Decisions.Select(write => write.Id.ToString()), row => (DecisionId.Parse(row.Get<string>("id"), null), row["withdrawnAt"] is null)).ConfigureAwait(false))
        {
            Decisions[id] = stands;
        }
    }

    /// <summary>The number of a record or claim, of the batch or of the store; 0: there is none.</summary>
    public int NumberOf(EndRef end)
    {
        if (end.IsClaim)
        {
            ClaimId claim = new(end.Value);
            return ClaimNumbers.TryGetValue(claim, out var own) ? own : claimEnds.GetValueOrDefault(claim);
        }

        RecordId record = new(end.Value);
        return RecordNumbers.TryGetValue(record, out var number) ? number : recordEnds.GetValueOrDefault(record);
    }

    private async Task LoadSourcesAsync(WriteContext runner)
    {
        var named = batch.Records.SelectMany(write => (write.Content?.Names ?? []).Select(name => name.Source).Concat(write.Header is { } header ? [header.Source] : []))
            .Concat(batch.Claims.Where(write => write.Header is not null).Select(write => write.Header!.Source)); // Those without were left out.
        Sources.UnionWith(await runner.FindAsync(FindSources, named.Select(id => id.ToString()), row => SourceId.Parse(row.Get<string>("id"), null)).ConfigureAwait(false));
        foreach (var (key, id) in await runner.FindAsync(
            FindSourceKeys, batch.Sources.Select(SourceStatements.KeyOf), row => (row.Get<string>("key"), SourceId.Parse(row.Get<string>("id"), null))).ConfigureAwait(false))
        {
            SourceKeys[key] = id;
        }
    }

    private async Task LoadRecordsAsync(WriteContext runner)
    {
        var ids = batch.Records.Select(write => write.Id).Concat(batch.Decisions.SelectMany(write => (RecordId[])[write.Left, write.Right]));
        foreach (var row in await runner.FindAsync(FindRecords, ids.Select(id => id.ToString()), row => RecordRow.Read(row.Get<INode>("r"))).ConfigureAwait(false))
        {
            Records[row.Id] = row;
        }

        var ends = batch.Claims.SelectMany(Ends).Where(end => !end.IsClaim).Select(end => new RecordId(end.Value).ToString());
        foreach (var (id, number) in await runner.FindAsync(FindRecordNumbers, ends, row => (RecordId.Parse(row.Get<string>("key"), null), row.Get<int>("number"))).ConfigureAwait(false))
        {
            recordEnds[id] = number;
        }

        var headers = batch.Records.Where(write => write is { ExpectedVersion: 0, Header.ExternalIds.Count: > 0 }).Select(write => write.Header!).ToList(); // Just asked.
        RecordKeys.UnionWith(await runner.FindAsync(FindRecordKeys, headers.Select(FirstKey), row => row.Get<string>("key")).ConfigureAwait(false));
        foreach (var (key, identity) in await runner.FindAsync(
            FindIdentities, headers.Select(header => Keys.Hash(header.IdentityKey)), row => (row.Get<string>("key"), row.Get<int>("identity"))).ConfigureAwait(false))
        {
            Identities[key] = identity;
        }
    }

    private async Task LoadClaimsAsync(WriteContext runner)
    {
        foreach (var row in await runner.FindAsync(FindClaims, batch.Claims.Select(write => write.Id.ToString()), row => ClaimRow.Read(row.Get<INode>("c"))).ConfigureAwait(false))
        {
            Claims[row.Id] = row;
        }

        var ends = batch.Claims.SelectMany(Ends).Where(end => end.IsClaim).Select(end => new ClaimId(end.Value).ToString());
        foreach (var (id, number) in await runner.FindAsync(FindClaimNumbers, ends, row => (ClaimId.Parse(row.Get<string>("key"), null), row.Get<int>("number"))).ConfigureAwait(false))
        {
            claimEnds[id] = number;
        }

        var keys = batch.Claims.Where(write => write is { ExpectedVersion: 0, Header: not null }).Select(write => ExternalKey(write.Header!)).OfType<string>(); // Just asked.
        ClaimKeys.UnionWith(await runner.FindAsync(FindClaimKeys, keys, row => row.Get<string>("key")).ConfigureAwait(false));
        if (batch.Claims.Count > 0)
        {
            foreach (var (name, code) in await runner.FindAsync(FindTypes, ["all"], row => (row.Get<string>("name"), row.Get<int>("code"))).ConfigureAwait(false))
            {
                OtherTypes[name] = code;
            }
        }
    }

    private static IEnumerable<EndRef> Ends(ClaimWrite write) => write.Header is { } header ? [header.From, header.To] : [];
}
